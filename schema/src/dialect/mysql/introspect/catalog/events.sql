SELECT json_object(
    'at', cast(e.execute_at AS char),
    'every', cast(e.interval_value AS char),
    'unit', e.interval_field,
    'starts', cast(if(e.starts IN (e.created, e.last_altered), NULL, e.starts) AS char),
    'ends', cast(e.ends AS char),
    'completion', e.on_completion,
    'status', e.status,
    'comment', e.event_comment,
    'stored', json_object('name', e.event_name, 'body', e.event_definition, 'definer', nullif(e.definer, current_user()), 'sql_mode', e.sql_mode)
) AS entry
FROM information_schema.events AS e
WHERE e.event_schema = database()
ORDER BY e.event_name
