INSERT INTO users (id, mood, state) VALUES (1, 'bad', 'paid');
