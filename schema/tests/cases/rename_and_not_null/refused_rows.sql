INSERT INTO users (id, name, age) VALUES (4, 'Dan', NULL);
