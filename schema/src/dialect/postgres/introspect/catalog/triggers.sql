-- What stands behind the name is the text. Triggers that kit made are told by `touches`, and those of partitions by the table that they are of.
SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'table', c.relname,
    'name', t.tgname,
    'constraint', t.tgconstraint <> 0,
    'text', substr(
        pg_get_triggerdef(t.oid),
        length('CREATE ' || CASE WHEN t.tgconstraint <> 0 THEN 'CONSTRAINT ' ELSE '' END || 'TRIGGER ' || quote_ident(t.tgname) || ' ') + 1
    )
)::text AS entry
FROM pg_trigger AS t
JOIN pg_class AS c ON c.oid = t.tgrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE NOT t.tgisinternal AND t.tgname NOT LIKE '\_\_kit\_touch\_%' AND coalesce(to_jsonb(t) ->> 'tgparentid', '0') = '0'
  AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_trigger'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY n.nspname, c.relname, t.tgname
