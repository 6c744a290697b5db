INSERT INTO users (id, tags) VALUES (1, '{a,b}');
