INSERT INTO doors (house, id) VALUES (1, 2);
INSERT INTO logs (house) VALUES (1);
