SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'name', c.relname,
    'kind', c.relkind,
    'persistence', c.relpersistence,
    'options', c.reloptions,
    'tablespace', s.spcname,
    'method', CASE WHEN c.relkind IN ('r', 'm') THEN nullif(m.amname, 'heap') END,
    'populated', c.relispopulated,
    'row_security', c.relrowsecurity,
    'force_row_security', c.relforcerowsecurity,
    'partition_key', CASE WHEN c.relkind = 'p' THEN pg_get_partkeydef(c.oid) END,
    'partition_bound', CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END,
    'of_type', CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END,
    'parents', (
        SELECT json_agg(json_build_object('schema', nullif(pn.nspname, current_schema()), 'name', p.relname) ORDER BY h.inhseqno)
        FROM pg_inherits AS h
        JOIN pg_class AS p ON p.oid = h.inhparent
        JOIN pg_namespace AS pn ON pn.oid = p.relnamespace
        WHERE h.inhrelid = c.oid
    ),
    'query', CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END,
    'comment', obj_description(c.oid, 'pg_class')
)::text AS entry
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
LEFT JOIN pg_tablespace AS s ON s.oid = c.reltablespace
LEFT JOIN pg_am AS m ON m.oid = c.relam
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY n.nspname, c.relname
