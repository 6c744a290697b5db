INSERT INTO users (id, code, age) VALUES (1, 1, 30);
INSERT INTO users (id, code, age) VALUES (2, 1, 5);
