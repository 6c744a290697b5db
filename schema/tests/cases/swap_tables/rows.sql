INSERT INTO users (id, name) VALUES (1, 'Ann');
INSERT INTO users (id, name) VALUES (2, 'Bob');
INSERT INTO people (id, name) VALUES (3, 'Cy');
