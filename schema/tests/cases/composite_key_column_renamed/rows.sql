INSERT INTO orders (shop, number) VALUES (1, 2);
INSERT INTO items (id, shop, number) VALUES (1, 1, 2);
