INSERT INTO users (id, name, mood) VALUES (1, 'Ann', 'sad');
INSERT INTO users (id, name, mood) VALUES (2, 'Bob', 'happy');
