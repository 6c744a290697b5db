INSERT INTO users (id, email) VALUES (1, 'x@y');
INSERT INTO letters (id) VALUES (1);
