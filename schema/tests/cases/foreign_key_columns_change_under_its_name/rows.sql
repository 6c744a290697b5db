INSERT INTO users (id) VALUES (1);
INSERT INTO users (id) VALUES (2);
INSERT INTO posts (id, author, editor) VALUES (1, 1, 2);
INSERT INTO posts (id, author, editor) VALUES (2, 2, NULL);
