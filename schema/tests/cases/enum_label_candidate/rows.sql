INSERT INTO users (id, mood, former) VALUES (1, 'good', 'bad');
