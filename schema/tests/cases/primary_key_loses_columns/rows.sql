INSERT INTO members (id, part, gone) VALUES (1, 1, 1);
INSERT INTO members (id, part, gone) VALUES (2, 1, 1);
