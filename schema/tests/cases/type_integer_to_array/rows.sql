INSERT INTO votes (id, n) VALUES (1, 3);
INSERT INTO votes (id, n) VALUES (2, NULL);
