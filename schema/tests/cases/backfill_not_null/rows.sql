INSERT INTO users (id, name, age, level) VALUES (1, 'Ann', 3, 5);
INSERT INTO users (id) VALUES (2);
