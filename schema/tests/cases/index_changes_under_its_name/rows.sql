INSERT INTO users (id, a, b) VALUES (1, 2, 3);
