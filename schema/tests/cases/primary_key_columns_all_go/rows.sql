INSERT INTO pairs (a, b, c, d) VALUES (1, 1, 7, 8);
INSERT INTO pairs (a, b, c, d) VALUES (1, 2, 7, 9);
