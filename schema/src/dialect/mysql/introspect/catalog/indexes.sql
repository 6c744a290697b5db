SELECT json_object(
    'table', s.table_name,
    'name', s.index_name,
    'unique', s.non_unique = 0,
    'column', s.column_name,
    'expression', {expression},
    'length', s.sub_part,
    'descending', s.collation = 'D',
    'method', s.index_type,
    'invisible', {invisible},
    'comment', s.index_comment
) AS entry
FROM information_schema.statistics AS s
WHERE s.table_schema = database()
ORDER BY s.table_name, s.index_name, s.seq_in_index
