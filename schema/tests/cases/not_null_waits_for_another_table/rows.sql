INSERT INTO notes (id, one) VALUES (1, 'a');
