INSERT INTO users (id, email, code) VALUES (1, 'a@b', 'x');
