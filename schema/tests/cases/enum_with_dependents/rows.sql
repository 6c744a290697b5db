INSERT INTO users (id, mood, moods, name) VALUES (1, 'sad', '{sad,happy}', 'Ann');
