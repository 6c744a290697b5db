INSERT INTO a (id) VALUES (1);
INSERT INTO b (id, a_id) VALUES (1, 1);
INSERT INTO c (id, b_id) VALUES (1, 1);
UPDATE b SET c_id = 1;
