INSERT INTO users (id, age) VALUES (1, 5);
INSERT INTO posts (id, author, editor) VALUES (1, 1, 1);
