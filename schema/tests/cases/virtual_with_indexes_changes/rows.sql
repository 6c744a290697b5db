INSERT INTO rects (id, a) VALUES (1, 4);
INSERT INTO rects (id, a) VALUES (2, -5);
