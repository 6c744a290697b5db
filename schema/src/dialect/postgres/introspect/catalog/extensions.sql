SELECT json_build_object(
    'name', e.extname,
    'schema', nullif(n.nspname, current_schema()),
    'version', e.extversion,
    'comment', obj_description(e.oid, 'pg_extension')
)::text AS entry
FROM pg_extension AS e
JOIN pg_namespace AS n ON n.oid = e.extnamespace
WHERE e.extname <> 'plpgsql'
ORDER BY e.extname
