-- A version and a comment are said where they are not those that the extension brings.
SELECT json_build_object(
    'name', e.extname,
    'schema', nullif(n.nspname, current_schema()),
    'version', CASE WHEN e.extversion IS DISTINCT FROM a.default_version THEN e.extversion END,
    'comment', nullif(obj_description(e.oid, 'pg_extension'), a.comment)
)::text AS entry
FROM pg_extension AS e
JOIN pg_namespace AS n ON n.oid = e.extnamespace
LEFT JOIN pg_available_extensions AS a ON a.name = e.extname
WHERE e.extname <> 'plpgsql'
ORDER BY e.extname
