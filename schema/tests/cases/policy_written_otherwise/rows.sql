INSERT INTO documents (id, owner, team_id) VALUES (1, 'ann', 10);
INSERT INTO documents (id, owner, team_id) VALUES (2, 'bob', 20);
