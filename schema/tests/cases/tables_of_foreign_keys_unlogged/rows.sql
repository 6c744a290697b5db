INSERT INTO parents (id) VALUES (1);
INSERT INTO a_children (id, parent_id) VALUES (1, 1);
INSERT INTO z_children (id, parent_id) VALUES (1, 1);
