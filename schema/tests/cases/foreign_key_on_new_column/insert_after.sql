UPDATE posts SET editor_id = 2;
DELETE FROM users WHERE id = 1;
