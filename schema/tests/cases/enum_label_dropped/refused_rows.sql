INSERT INTO users (id, name, mood) VALUES (3, 'Cy', 'sad');
