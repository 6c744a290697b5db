INSERT INTO drafts (id) VALUES (1);
INSERT INTO notes (number) VALUES (2);
