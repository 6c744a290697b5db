INSERT INTO users (id, name, age, code) VALUES (1, 'Ann', NULL, NULL);
INSERT INTO users (id, name, age, code) VALUES (2, 'Bob', NULL, 3);
