INSERT INTO users (id, code) VALUES (1, 5);
INSERT INTO posts (id, user_id) VALUES (1, 1);
INSERT INTO posts (id, user_id) VALUES (2, NULL);
