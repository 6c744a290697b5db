INSERT INTO users (id, code, a, b, c, d, e) VALUES (1, 5, 1, 1, 1, 1, 1);
INSERT INTO users (id, code, a, b, c, d, e) VALUES (2, 6, 1, 2, 2, 2, 2);
INSERT INTO posts (id, user_code, user_d) VALUES (1, 5, 2);
