INSERT INTO users (id, code) VALUES (1, 5);
INSERT INTO posts (id, user_code) VALUES (1, 5);
