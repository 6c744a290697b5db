INSERT INTO things (id, a, b) VALUES (1, 4, 3);
INSERT INTO things (id, a, b) VALUES (2, NULL, 3);
