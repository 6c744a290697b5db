INSERT INTO prices (id, price) VALUES (1, 5);
