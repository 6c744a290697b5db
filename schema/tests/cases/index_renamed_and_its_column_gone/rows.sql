INSERT INTO users (id, age, points) VALUES (1, 5, 7);
