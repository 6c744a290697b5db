INSERT INTO users (id, name, age, score) VALUES (1, 'Ann', 3, NULL);
