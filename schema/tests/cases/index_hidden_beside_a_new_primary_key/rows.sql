INSERT INTO tokens (id, code) VALUES (3, 4);
