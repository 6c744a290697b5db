SELECT json_object(
    'database', database(),
    'name', v.table_name,
    'query', v.view_definition,
    'check_option', v.check_option,
    'security', v.security_type
) AS entry
FROM information_schema.views AS v
WHERE v.table_schema = database()
ORDER BY v.table_name
