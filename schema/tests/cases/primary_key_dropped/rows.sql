INSERT INTO logs (id, text) VALUES (1, 'a');
