INSERT INTO users (name) VALUES ('Dan');
INSERT INTO users (name) VALUES ('Eve');
INSERT INTO posts (id, author) VALUES (2, 42);
