INSERT INTO users (id, name) VALUES (7, 'Ann');
INSERT INTO users (name) VALUES ('Bob');
