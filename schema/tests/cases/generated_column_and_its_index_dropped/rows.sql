INSERT INTO books (id, pages) VALUES (1, 10);
