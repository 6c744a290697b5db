INSERT INTO users (id) VALUES (3);
INSERT INTO posts (id, author, editor) VALUES (3, 3, 9);
