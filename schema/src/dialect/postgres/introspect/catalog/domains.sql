-- Of an array, `kind` is its element's.
SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'name', t.typname,
    'type', format_type(t.typbasetype, t.typtypmod),
    'kind', coalesce(e.typtype, b.typtype),
    'built_in', coalesce(e.typnamespace, b.typnamespace) = 'pg_catalog'::regnamespace,
    'array', e.oid IS NOT NULL,
    'not_null', t.typnotnull,
    'default', pg_get_expr(t.typdefaultbin, 0),
    'collation', CASE WHEN t.typcollation <> b.typcollation THEN l.collname END,
    'checks', (
        SELECT json_agg(json_build_object(
            'name', k.conname,
            'expression', pg_get_expr(k.conbin, 0),
            'validated', k.convalidated,
            'comment', obj_description(k.oid, 'pg_constraint')
        ) ORDER BY k.conname)
        FROM pg_constraint AS k
        WHERE k.contypid = t.oid AND k.contype = 'c'
    ),
    'comment', obj_description(t.oid, 'pg_type')
)::text AS entry
FROM pg_type AS t
JOIN pg_namespace AS n ON n.oid = t.typnamespace
JOIN pg_type AS b ON b.oid = t.typbasetype
LEFT JOIN pg_type AS e ON e.oid = b.typelem AND b.typcategory = 'A' AND b.typlen = -1 AND b.typtype <> 'd'
LEFT JOIN pg_collation AS l ON l.oid = t.typcollation
WHERE t.typtype = 'd' AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend AS d WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY n.nspname, t.typname
