INSERT INTO users (id, mood, name) VALUES (1, 'sad', 'Ann');
INSERT INTO users (id, mood, name) VALUES (2, 'happy', '');
INSERT INTO users (id, name) VALUES (3, 'Cy');
