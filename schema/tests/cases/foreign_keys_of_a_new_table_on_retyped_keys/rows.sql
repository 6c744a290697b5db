INSERT INTO zebras (id, code, herd, number) VALUES (1, '5', 'a', '7');
INSERT INTO alphas (id, zebra_code) VALUES (1, '5');
