INSERT INTO users (id, born, level, doubled) VALUES (1, 1700000000, 3, 4);
INSERT INTO users (id, level, doubled) VALUES (2, 4, 5);
