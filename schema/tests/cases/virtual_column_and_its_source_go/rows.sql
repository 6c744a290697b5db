INSERT INTO people (id, a, b) VALUES (1, 4, 5);
