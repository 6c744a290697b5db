INSERT INTO users (id, name, active, visits) VALUES (1, 'Ann', true, 12);
