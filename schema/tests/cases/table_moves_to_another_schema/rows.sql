INSERT INTO app.people (id, name) VALUES (1, 'Ann');
INSERT INTO app.notes (id, person_id) VALUES (1, 1);
INSERT INTO app.drafts (id, title) VALUES (1, 'a');
