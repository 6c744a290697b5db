INSERT INTO users (id, name) VALUES (1, 'Ann');
INSERT INTO users (id, name) VALUES (2, 'Bob');
INSERT INTO posts (id, user_id, title) VALUES (5, 1, 'first');
INSERT INTO posts (id, user_id, title) VALUES (7, 2, 'second');
