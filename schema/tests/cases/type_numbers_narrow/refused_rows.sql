-- only postgres mysql mariadb
INSERT INTO things (id, visits, price, weight) VALUES (3, 2147483648, '1', 0);
