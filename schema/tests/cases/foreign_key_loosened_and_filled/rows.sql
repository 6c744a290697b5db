INSERT INTO towns (country, number) VALUES (1, 5);
INSERT INTO users (id, country, town) VALUES (1, 1, 5);
INSERT INTO users (id, country, town) VALUES (2, NULL, NULL);
