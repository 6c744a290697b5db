INSERT INTO users (id, code) VALUES (1, 7);
INSERT INTO posts (id, author) VALUES (1, 7);
