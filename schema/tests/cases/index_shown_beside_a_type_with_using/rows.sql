INSERT INTO visits (id, code, day) VALUES (1, 'a', 20240101);
