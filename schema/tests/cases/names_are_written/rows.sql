INSERT INTO users (id, email, age) VALUES (1, 'a@x', 30);
INSERT INTO posts (id, author_id) VALUES (1, 1);
