INSERT INTO users (id, email) VALUES (9, 'nobody');
