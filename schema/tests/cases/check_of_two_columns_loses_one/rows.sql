INSERT INTO events (id, starts, ends) VALUES (1, 5, 6);
INSERT INTO events (id, starts, ends) VALUES (2, 7, 7);
