INSERT INTO totals (id, visits) VALUES (1, 0);
