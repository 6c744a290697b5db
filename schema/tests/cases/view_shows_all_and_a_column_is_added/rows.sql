INSERT INTO users (id, name, active) VALUES (1, 'Ann', true), (2, 'Bob', false);
