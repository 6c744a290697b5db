INSERT INTO bills (id, bank, number) VALUES (3, 3, 3);
