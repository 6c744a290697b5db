SELECT json_object(
    'kind', r.routine_type,
    'deterministic', r.is_deterministic,
    'access', r.sql_data_access,
    'security', r.security_type,
    'comment', r.routine_comment,
    'stored', json_object('name', r.routine_name, 'body', r.routine_definition, 'definer', nullif(r.definer, current_user()), 'sql_mode', r.sql_mode)
) AS entry
FROM information_schema.routines AS r
WHERE r.routine_schema = database()
ORDER BY r.routine_type, r.routine_name
