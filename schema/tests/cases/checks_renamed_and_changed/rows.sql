INSERT INTO users (id, age, code) VALUES (1, 5, 5);
