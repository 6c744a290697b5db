INSERT INTO prices (id, price, text) VALUES (1, 5, 'a');
