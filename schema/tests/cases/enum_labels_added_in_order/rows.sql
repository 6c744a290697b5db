INSERT INTO tasks (id, level) VALUES (1, 'low');
INSERT INTO tasks (id, level) VALUES (2, 'high');
