SELECT json_object(
    'table', p.table_name,
    'name', p.partition_name,
    'subpartition', p.subpartition_name,
    'method', p.partition_method,
    'expression', p.partition_expression,
    'values', p.partition_description,
    'comment', p.partition_comment
) AS entry
FROM information_schema.partitions AS p
WHERE p.table_schema = database() AND p.partition_name IS NOT NULL
ORDER BY p.table_name, p.partition_ordinal_position, p.subpartition_ordinal_position
