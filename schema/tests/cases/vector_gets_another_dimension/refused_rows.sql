-- only postgres
INSERT INTO documents (id, embedding) VALUES (2, '[1,2,3]');
