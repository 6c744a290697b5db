INSERT INTO users (id, name, email, code, body) VALUES (1, 'Ann', 'ann@x', 'a', 'long');
