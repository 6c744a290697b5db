INSERT INTO notes (id, title, more) VALUES (1, 'first', '{"a": 1}');
