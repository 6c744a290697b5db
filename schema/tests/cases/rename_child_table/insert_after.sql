INSERT INTO articles (user_id, title) VALUES (1, 'next');
