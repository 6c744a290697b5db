INSERT INTO users (id, mood) VALUES (1, 'sad');
INSERT INTO users (id, mood) VALUES (2, 'happy');
