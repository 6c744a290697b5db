INSERT INTO reading (id) VALUES (1);
INSERT INTO reading (id) VALUES (2);
INSERT INTO reading (id) VALUES (3);
INSERT INTO reading (id) VALUES (4);
INSERT INTO reading (id) VALUES (5);
