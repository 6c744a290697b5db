INSERT INTO people (id, a) VALUES (1, 4);
