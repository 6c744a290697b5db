INSERT INTO a.users (id) VALUES (1);
INSERT INTO b.posts (id, user_id) VALUES (1, 1);
