SELECT json_object('view', s.name, 'name', c.name, 'type', c.type) AS entry
FROM sqlite_schema AS s, pragma_table_xinfo(s.name) AS c
WHERE s.type = 'view'
ORDER BY s.name, c.cid
