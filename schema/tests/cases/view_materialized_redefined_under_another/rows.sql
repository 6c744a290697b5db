INSERT INTO users (id, visits) VALUES (1, 12);
INSERT INTO users (id, visits) VALUES (2, 1);
