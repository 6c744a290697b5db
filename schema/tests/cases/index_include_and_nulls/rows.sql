INSERT INTO books (id, title, author, code) VALUES (1, 'It', 'King', 3);
INSERT INTO books (id, title, author, code) VALUES (2, 'Carrie', 'King', NULL);
