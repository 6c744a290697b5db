INSERT INTO documents (id, owner) VALUES (41, 'ann');
