INSERT INTO users (id, code, a, b) VALUES (1, 5, 1, 1);
INSERT INTO users (id, code, a, b) VALUES (2, NULL, 2, 3);
