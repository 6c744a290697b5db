INSERT INTO a (id, one) VALUES (1, 11);
INSERT INTO b (id, two) VALUES (2, 22);
