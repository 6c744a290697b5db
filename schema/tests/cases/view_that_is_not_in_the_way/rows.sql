INSERT INTO users (id, visits, name) VALUES (1, 12, 'Ann');
INSERT INTO pets (id, visits) VALUES (1, 2);
