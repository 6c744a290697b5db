INSERT INTO users (id, name, age) VALUES (1, 'Ann', 30);
INSERT INTO users (id, name, age) VALUES (2, NULL, 40);
INSERT INTO posts (id, user_id) VALUES (5, 1);
INSERT INTO posts (id, user_id) VALUES (6, 2);
