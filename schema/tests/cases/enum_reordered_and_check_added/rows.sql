INSERT INTO a (id, m) VALUES (1, 'happy');
