INSERT INTO users (id, name, mood) VALUES (1, 'Ann', 'happy');
INSERT INTO users (id, name) VALUES (2, 'Bob');
