INSERT INTO users (id, name, visits) VALUES (1, 'Ann', 12);
