INSERT INTO a (id, n, s) VALUES (1, 5, 'x');
