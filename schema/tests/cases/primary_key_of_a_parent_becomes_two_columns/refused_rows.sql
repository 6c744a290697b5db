INSERT INTO accounts (id, bank, number) VALUES (3, 7, 2);
