-- What stands behind the name is the text. Those of kit's own triggers belong to their columns.
SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'name', p.proname,
    'kind', p.prokind,
    'arguments', (
        SELECT json_agg(format_type(a.type, NULL) ORDER BY a.place) FROM unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)
    ),
    'text', CASE WHEN p.prokind <> 'a' THEN
        substr(
            pg_get_functiondef(p.oid),
            length('CREATE OR REPLACE ' || CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' ELSE 'FUNCTION ' END || quote_ident(n.nspname) || '.' || quote_ident(p.proname)) + 1
        )
    END
)::text AS entry
FROM pg_proc AS p
JOIN pg_namespace AS n ON n.oid = p.pronamespace
WHERE p.proname NOT LIKE '\_\_kit\_touch\_%' AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
ORDER BY n.nspname, p.proname, p.oid::regprocedure::text
