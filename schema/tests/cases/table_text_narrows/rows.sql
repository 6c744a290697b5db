INSERT INTO users (id, name, own) VALUES (1, 'Ann', 'Lee');
