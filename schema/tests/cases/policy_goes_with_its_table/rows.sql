INSERT INTO documents (id, owner, team_id) VALUES (1, 'ann', 10);
INSERT INTO documents (id, owner, team_id) VALUES (2, 'bob', 20);
INSERT INTO members (team_id, member) VALUES (10, 'ann');
