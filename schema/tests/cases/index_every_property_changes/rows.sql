INSERT INTO users (id, name, age) VALUES (1, 'Ann', 3);
INSERT INTO users (id, name, age) VALUES (2, 'Ann', NULL);
INSERT INTO users (id, name, age) VALUES (3, 'Bob', 15);
