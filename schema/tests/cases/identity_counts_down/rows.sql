INSERT INTO users (id, name) VALUES (7, 'Ann');
INSERT INTO users (id, name) VALUES (-1, 'Bob');
INSERT INTO users (id, name) VALUES (-5, 'Cy');
