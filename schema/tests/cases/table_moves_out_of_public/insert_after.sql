INSERT INTO app.people (name) VALUES ('Cy');
INSERT INTO posts (id, user_id) VALUES (2, 3);
