INSERT INTO logs (id, name) VALUES (1, 'a');
INSERT INTO notes (name, other) VALUES ('b', 'c');
