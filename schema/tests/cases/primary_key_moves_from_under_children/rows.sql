INSERT INTO users (id, code, boss) VALUES (1, 5, 1);
INSERT INTO users (id, code, boss) VALUES (2, 6, 1);
INSERT INTO posts (id, user_id) VALUES (1, 2);
