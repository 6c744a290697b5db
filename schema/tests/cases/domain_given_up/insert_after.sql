INSERT INTO users (id, email) VALUES (3, 'e@f');
