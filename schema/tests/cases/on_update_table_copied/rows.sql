INSERT INTO notes (id, text, updated_at) VALUES (1, 'first', '2024-01-01 10:00:00.000000');
INSERT INTO notes (id, text, updated_at) VALUES (2, NULL, '2024-01-02 10:00:00.000000');
