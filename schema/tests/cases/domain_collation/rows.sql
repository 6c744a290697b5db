INSERT INTO users (id, code) VALUES (1, 'a');
INSERT INTO users (id, code) VALUES (2, 'b');
