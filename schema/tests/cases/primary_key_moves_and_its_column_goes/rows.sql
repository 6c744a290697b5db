INSERT INTO members (id, team, person) VALUES (1, 1, 1);
INSERT INTO members (id, team, person) VALUES (2, 1, 2);
INSERT INTO members (id, team, person) VALUES (3, 2, 1);
