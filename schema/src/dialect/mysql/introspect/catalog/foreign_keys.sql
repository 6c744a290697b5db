SELECT json_object(
    'table', k.table_name,
    'name', k.constraint_name,
    'column', k.column_name,
    'parent_schema', nullif(k.referenced_table_schema, database()),
    'parent', k.referenced_table_name,
    'parent_column', k.referenced_column_name,
    'on_delete', r.delete_rule,
    'on_update', r.update_rule
) AS entry
FROM information_schema.key_column_usage AS k
JOIN information_schema.referential_constraints AS r
  ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name
WHERE k.table_schema = database() AND k.referenced_table_name IS NOT NULL
ORDER BY k.table_name, k.constraint_name, k.ordinal_position
