INSERT INTO users (id, code, b) VALUES (1, 5, 2);
INSERT INTO posts (id, user_code) VALUES (1, 5);
