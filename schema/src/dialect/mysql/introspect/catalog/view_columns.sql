SELECT json_object('view', c.table_name, 'name', c.column_name, 'type', c.column_type, 'nullable', c.is_nullable = 'YES') AS entry
FROM information_schema.columns AS c
JOIN information_schema.views AS v ON v.table_schema = c.table_schema AND v.table_name = c.table_name
WHERE c.table_schema = database()
ORDER BY c.table_name, c.ordinal_position
