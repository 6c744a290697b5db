INSERT INTO things (id, visits, price, weight, seen) VALUES (1, 2147483647, '1.2500', 0.5, NULL);
INSERT INTO things (id, visits, price, weight, seen) VALUES (2, -2147483648, '99999.9900', -2.25, '2024-01-02 03:04:05.000006');
