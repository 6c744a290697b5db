INSERT INTO users (name) VALUES ('Ann');
INSERT INTO users (name) VALUES ('Bob');
