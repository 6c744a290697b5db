INSERT INTO a (id, x, s) VALUES (1, 2, 'a');
INSERT INTO a (id, x, s) VALUES (2, NULL, NULL);
