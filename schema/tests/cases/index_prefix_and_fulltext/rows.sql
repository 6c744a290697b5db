INSERT INTO pages (id, title, body) VALUES (1, 'It', 'A clown');
