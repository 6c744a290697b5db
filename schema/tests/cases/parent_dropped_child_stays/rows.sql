INSERT INTO users (id) VALUES (1);
INSERT INTO users (id) VALUES (2);
INSERT INTO posts (id, user_id, editor_id) VALUES (1, 1, 2);
INSERT INTO posts (id, user_id, editor_id) VALUES (2, 1, NULL);
