INSERT INTO a (id, name) VALUES (1, 'Ann');
INSERT INTO b (id, name) VALUES (1, 'Bob');
