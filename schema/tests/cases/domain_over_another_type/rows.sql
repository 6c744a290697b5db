INSERT INTO users (id, name) VALUES (1, 'Ada');
INSERT INTO users (id, name) VALUES (2, 'Bob');
INSERT INTO posts (id, user_id) VALUES (1, 1);
INSERT INTO posts (id, user_id) VALUES (2, 2);
