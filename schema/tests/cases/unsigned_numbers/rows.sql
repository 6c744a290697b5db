INSERT INTO counts (id, small, large, narrows, signed) VALUES (1, 65535, 18446744073709551615, 9, 65535);
