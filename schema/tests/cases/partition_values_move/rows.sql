INSERT INTO orders (id, region) VALUES (1, 'de');
INSERT INTO orders (id, region) VALUES (2, 'fr');
INSERT INTO orders (id, region) VALUES (3, 'us');
