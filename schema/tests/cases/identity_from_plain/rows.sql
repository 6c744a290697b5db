INSERT INTO users (id, name) VALUES (7, 'Ann');
INSERT INTO users (id, name) VALUES (1000, 'Bob');
INSERT INTO users (id, name) VALUES (1003, 'Cy');
