INSERT INTO users (id, mood) VALUES (1, 'sad');
INSERT INTO users (id) VALUES (2);
INSERT INTO users (id, mood) VALUES (3, 'calm');
