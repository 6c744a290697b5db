INSERT INTO alpha (id, two, three) VALUES (1, 'a', 1);
INSERT INTO beta (id, two, three) VALUES (2, 'b', 2);
