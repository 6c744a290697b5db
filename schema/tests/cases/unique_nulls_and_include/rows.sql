INSERT INTO users (id, name, age, code) VALUES (1, 'Ann', NULL, NULL);
