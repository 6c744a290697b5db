INSERT INTO members (id, part, gone) VALUES (2, 1, 3);
