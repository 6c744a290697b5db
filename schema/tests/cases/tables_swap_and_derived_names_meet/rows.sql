INSERT INTO gamma (id) VALUES (1);
INSERT INTO delta (id, gamma_id, two, three, four) VALUES (1, 1, 1, 1, 1);
