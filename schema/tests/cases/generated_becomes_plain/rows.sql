INSERT INTO rects (id, a) VALUES (1, 4);
