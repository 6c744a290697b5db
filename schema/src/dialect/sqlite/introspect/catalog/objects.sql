-- Everything that the database was told to make, in that order. What a virtual table keeps for itself is no table of anybody's.
SELECT json_object('kind', s.type, 'table_kind', l.type, 'name', s.name, 'table', s.tbl_name, 'sql', s.sql) AS entry
FROM sqlite_schema AS s
LEFT JOIN pragma_table_list AS l ON l.schema = 'main' AND l.name = s.name
WHERE s.sql IS NOT NULL AND s.name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY s.rowid
