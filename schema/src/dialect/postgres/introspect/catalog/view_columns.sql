-- What a view shows may be NULL, as far as the server says.
SELECT json_build_object(
    'schema', nullif(n.nspname, current_schema()),
    'view', c.relname,
    'name', a.attname,
    'type', format_type(coalesce(nullif(t.typbasetype, 0), a.atttypid), CASE WHEN t.typbasetype = 0 THEN a.atttypmod ELSE t.typtypmod END),
    'is_enum', coalesce(e.typtype, t.typtype) = 'e',
    'type_schema', nullif(tn.nspname, current_schema()),
    'type_name', coalesce(e.typname, t.typname),
    'array', e.oid IS NOT NULL
)::text AS entry
FROM pg_attribute AS a
JOIN pg_class AS c ON c.oid = a.attrelid
JOIN pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_type AS t ON t.oid = a.atttypid
LEFT JOIN pg_type AS e ON e.oid = t.typelem AND t.typcategory = 'A' AND t.typlen = -1
JOIN pg_namespace AS tn ON tn.oid = coalesce(e.typnamespace, t.typnamespace)
WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('v', 'm') AND n.nspname NOT LIKE 'pg\_%' AND n.nspname <> 'information_schema'
ORDER BY n.nspname, c.relname, a.attnum
