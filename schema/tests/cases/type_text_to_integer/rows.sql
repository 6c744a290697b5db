INSERT INTO users (id, name, age) VALUES (1, 'Ann', '3');
INSERT INTO users (id, name) VALUES (2, 'Bob');
INSERT INTO users (id, name, age) VALUES (3, 'Cy', '-214748364');
