INSERT INTO a (id, x) VALUES (1, 2);
INSERT INTO a (id, x) VALUES (2, 2);
