SELECT json_object(
    'name', t.trigger_name,
    'table', t.event_object_table,
    'timing', t.action_timing,
    'event', t.event_manipulation,
    'body', t.action_statement
) AS entry
FROM information_schema.triggers AS t
WHERE t.trigger_schema = database()
ORDER BY t.trigger_name
