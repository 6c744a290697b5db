-- only postgres
INSERT INTO users (id, name, age, code) VALUES (3, 'Cy', 1, NULL);
