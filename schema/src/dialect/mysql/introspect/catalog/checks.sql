SELECT json_object('table', t.table_name, 'name', c.constraint_name, 'expression', c.check_clause, 'enforced', {enforced}, 'of_column', {of_column}) AS entry
FROM information_schema.check_constraints AS c
JOIN information_schema.table_constraints AS t
  ON t.constraint_schema = c.constraint_schema AND t.constraint_name = c.constraint_name AND t.constraint_type = 'CHECK' AND {same_table}
WHERE c.constraint_schema = database()
ORDER BY t.table_name, c.constraint_name
