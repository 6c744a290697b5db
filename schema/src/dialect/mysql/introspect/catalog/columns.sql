SELECT json_object(
    'database', database(),
    'table', c.table_name,
    'name', c.column_name,
    'type', c.column_type,
    'nullable', c.is_nullable = 'YES',
    'default', c.column_default,
    'extra', c.extra,
    'expression', c.generation_expression,
    'charset', c.character_set_name,
    'collation', c.collation_name,
    'comment', c.column_comment
) AS entry
FROM information_schema.columns AS c
JOIN information_schema.tables AS t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
WHERE c.table_schema = database() AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
ORDER BY c.table_name, c.ordinal_position
