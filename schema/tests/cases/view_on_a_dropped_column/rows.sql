INSERT INTO users (id, name, active, note) VALUES (1, 'Ann', true, 'x');
