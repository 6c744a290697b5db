INSERT INTO users (number, name) VALUES (1, 'Ann');
INSERT INTO users (number, name) VALUES (2, 'Bob');
INSERT INTO users (number, name) VALUES (3, NULL);
