INSERT INTO users (id, code) VALUES (1, 5);
INSERT INTO posts (id, author, editor, code) VALUES (1, 1, 1, 5);
