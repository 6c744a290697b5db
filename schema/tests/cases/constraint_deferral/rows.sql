INSERT INTO users (id) VALUES (1);
INSERT INTO seats (line, number, code, label, holder, payer, guest) VALUES (1, 2, 'a', 'first', 1, 1, 1);
