SELECT json_object('name', t.table_name) AS entry
FROM information_schema.tables AS t
WHERE t.table_schema = database() AND t.table_type = 'SEQUENCE'
ORDER BY t.table_name
