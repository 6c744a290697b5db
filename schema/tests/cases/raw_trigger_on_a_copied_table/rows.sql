INSERT INTO totals (id, visits) VALUES (1, 0);
INSERT INTO users (id, name, visits) VALUES (1, 'Ann', 3), (2, 'Bob', 4);
