INSERT INTO parents (id) VALUES (3);
INSERT INTO things (id, a, b) VALUES (1, 4, 3);
