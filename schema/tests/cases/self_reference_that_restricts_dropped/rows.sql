INSERT INTO nodes (id) VALUES (1);
INSERT INTO nodes (id, above) VALUES (2, 1);
