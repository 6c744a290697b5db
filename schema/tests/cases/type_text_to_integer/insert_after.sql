INSERT INTO users (id, name) VALUES (5, 'Eve');
