INSERT INTO users (id) VALUES (1);
INSERT INTO people (id, age) VALUES (1, 30);
