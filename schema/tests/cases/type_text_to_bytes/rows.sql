INSERT INTO users (id, note, token) VALUES (1, 'plain words', 'abc');
