INSERT INTO users (id, age) VALUES (1, 30);
INSERT INTO posts (id, user_id) VALUES (1, 1);
