INSERT INTO old.users (id, mood) VALUES (1, 'sad');
