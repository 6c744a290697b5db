INSERT INTO app.users (id, name) VALUES (1, 'ann'), (2, 'bob');
INSERT INTO app.posts (id, user_id) VALUES (1, 2);
INSERT INTO app.gone (id) VALUES (1);
