INSERT INTO accounts (id, bank, number) VALUES (1, 2, 3);
INSERT INTO accounts (id, bank, number) VALUES (2, 2, 4);
INSERT INTO bills (id, bank, number) VALUES (1, 2, 3);
INSERT INTO bills (id, bank, number) VALUES (2, NULL, 9);
