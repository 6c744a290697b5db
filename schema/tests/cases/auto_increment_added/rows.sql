INSERT INTO users (id, name) VALUES (7, 'Ann');
INSERT INTO posts (id, user_id) VALUES (1, 7);
