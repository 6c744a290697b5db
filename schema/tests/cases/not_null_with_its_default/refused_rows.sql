INSERT INTO users (id, name, age) VALUES (3, 'Cy', NULL);
