INSERT INTO users (id, code) VALUES (1, 'ann');
INSERT INTO accounts (id, user_code) VALUES (1, 'ann');
