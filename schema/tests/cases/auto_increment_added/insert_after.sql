INSERT INTO users (name) VALUES ('next');
INSERT INTO posts (id, user_id) VALUES (2, 8);
