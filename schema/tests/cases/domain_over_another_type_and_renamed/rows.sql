INSERT INTO users (id, email) VALUES (1, 'a@b');
INSERT INTO users (id, email) VALUES (2, 'c@d');
