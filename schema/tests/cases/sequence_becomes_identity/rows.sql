INSERT INTO users (number, name) VALUES (1, 'Ann');
INSERT INTO users (number, name) VALUES (2, 'Bob');
INSERT INTO users (number, name) VALUES (41, 'Cy');
INSERT INTO posts (id, author) VALUES (1, 2);
