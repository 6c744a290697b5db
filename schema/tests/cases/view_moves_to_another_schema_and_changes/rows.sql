INSERT INTO app.users (id, active) VALUES (1, true);
INSERT INTO app.users (id, active) VALUES (2, false);
