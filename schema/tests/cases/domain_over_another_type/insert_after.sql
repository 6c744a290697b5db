INSERT INTO users (id, name) VALUES (3, 'Eve');
INSERT INTO posts (id, user_id) VALUES (3, 3);
