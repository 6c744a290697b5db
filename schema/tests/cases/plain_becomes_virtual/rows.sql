INSERT INTO rects (id, a, b) VALUES (1, 4, 99);
INSERT INTO rects (id, a, b) VALUES (2, 5, NULL);
