INSERT INTO members (id, team, person) VALUES (4, 2, 1);
