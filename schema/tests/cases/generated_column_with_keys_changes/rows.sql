INSERT INTO parents (id) VALUES (10);
INSERT INTO parents (id) VALUES (12);
INSERT INTO users (id, a) VALUES (1, 5);
INSERT INTO users (id, a) VALUES (2, 6);
INSERT INTO posts (id, user_code) VALUES (1, 6);
INSERT INTO posts (id, user_code) VALUES (2, NULL);
