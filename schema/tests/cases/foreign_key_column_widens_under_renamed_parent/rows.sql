INSERT INTO p (code) VALUES ('x');
INSERT INTO c (id, p) VALUES (1, 'x');
