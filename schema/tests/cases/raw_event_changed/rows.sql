INSERT INTO users (id, visits) VALUES (1, 3);
