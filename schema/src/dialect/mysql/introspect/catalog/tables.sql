SELECT json_object(
    'name', t.table_name,
    'kind', t.table_type,
    'engine', t.engine,
    'collation', t.table_collation,
    'charset', c.character_set_name,
    'options', t.create_options,
    'comment', t.table_comment
) AS entry
FROM information_schema.tables AS t
LEFT JOIN information_schema.collation_character_set_applicability AS c ON {applicable}
WHERE t.table_schema = database() AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
ORDER BY t.table_name
