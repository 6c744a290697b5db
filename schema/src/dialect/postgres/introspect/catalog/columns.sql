-- Of an array, `kind` and the name are its element's.
SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'table', c.relname,
    'name', a.attname,
    'type', format_type(a.atttypid, a.atttypmod),
    'type_kind', coalesce(e.typtype, t.typtype),
    'type_schema', nullif(tn.nspname, current_schema()),
    'type_name', coalesce(e.typname, t.typname),
    'array', e.oid IS NOT NULL,
    'not_null', a.attnotnull,
    'default', pg_get_expr(d.adbin, d.adrelid),
    'identity', a.attidentity,
    'generated', a.attgenerated,
    'collation', CASE WHEN a.attcollation <> t.typcollation THEN l.collname END,
    'storage', CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END,
    'compression', to_jsonb(a) ->> 'attcompression',
    'inherited', a.attinhcount > 0,
    'comment', col_description(c.oid, a.attnum)
)::text AS entry
FROM pg_attribute AS a
JOIN pg_class AS c ON c.oid = a.attrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_type AS t ON t.oid = a.atttypid
LEFT JOIN pg_type AS e ON e.oid = t.typelem AND t.typcategory = 'A' AND t.typlen = -1 AND t.typtype <> 'd'
JOIN pg_namespace AS tn ON tn.oid = coalesce(e.typnamespace, t.typnamespace)
LEFT JOIN pg_collation AS l ON l.oid = a.attcollation
LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend AS x WHERE x.classid = 'pg_class'::regclass AND x.objid = c.oid AND x.deptype = 'e')
ORDER BY n.nspname, c.relname, a.attnum
