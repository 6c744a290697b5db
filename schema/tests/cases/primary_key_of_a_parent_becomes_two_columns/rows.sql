INSERT INTO accounts (id, bank, number) VALUES (1, 7, 1);
INSERT INTO accounts (id, bank, number) VALUES (2, 7, 2);
INSERT INTO bills (id, account, bank, number) VALUES (1, 1, 7, 1);
INSERT INTO bills (id, account, bank, number) VALUES (2, 2, 7, 2);
INSERT INTO bills (id, account, bank, number) VALUES (3, NULL, NULL, NULL);
