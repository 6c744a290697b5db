INSERT INTO users (id, mood) VALUES (1, 'sad');
