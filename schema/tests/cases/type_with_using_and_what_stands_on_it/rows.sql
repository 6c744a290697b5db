INSERT INTO users (id, name, level) VALUES (1, 'Ann', 3);
INSERT INTO users (id, name, level) VALUES (2, 'Bob', 0);
