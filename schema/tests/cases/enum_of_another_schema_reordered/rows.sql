INSERT INTO app.users (id, mood, moods) VALUES (1, 'sad', '{sad,happy,calm}');
INSERT INTO app.users (id) VALUES (2);
INSERT INTO app.users (id, mood, moods) VALUES (3, 'calm', '{}');
INSERT INTO notes (id, mood) VALUES (1, NULL);
INSERT INTO notes (id, mood) VALUES (2, 'calm');
