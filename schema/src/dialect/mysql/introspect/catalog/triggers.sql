SELECT json_object(
    'table', t.event_object_table,
    'timing', t.action_timing,
    'event', t.event_manipulation,
    'stored', json_object('name', t.trigger_name, 'body', t.action_statement, 'definer', nullif(t.definer, current_user()), 'sql_mode', t.sql_mode)
) AS entry
FROM information_schema.triggers AS t
WHERE t.trigger_schema = database()
ORDER BY t.event_object_table, t.action_timing, t.event_manipulation, t.action_order
