INSERT INTO documents (id, status) VALUES (1, 'open');
INSERT INTO documents (id, status) VALUES (2, 'shut');
