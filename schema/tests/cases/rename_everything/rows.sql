INSERT INTO users (id, email, age, nick) VALUES (1, 'a@x', 5, NULL);
INSERT INTO users (id, email, age, nick) VALUES (2, 'b@x', 6, 'bo');
INSERT INTO posts (id, author, parent) VALUES (1, 1, NULL);
INSERT INTO posts (id, author, parent) VALUES (2, 1, 1);
