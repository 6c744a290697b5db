INSERT INTO documents (id, embedding) VALUES (1, NULL);
