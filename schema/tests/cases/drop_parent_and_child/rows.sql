INSERT INTO users (id, name) VALUES (1, 'Ann');
INSERT INTO posts (id, user_id, title) VALUES (5, 1, 'first');
