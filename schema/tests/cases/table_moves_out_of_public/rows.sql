INSERT INTO users (name) VALUES ('Ann');
INSERT INTO users (name) VALUES ('Bob');
INSERT INTO app.posts (id, user_id) VALUES (1, 2);
