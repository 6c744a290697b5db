INSERT INTO posts (user_id) VALUES (1);
