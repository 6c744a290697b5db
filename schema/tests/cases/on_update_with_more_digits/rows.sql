INSERT INTO notes (id, text, updated_at) VALUES (1, 'first', '2024-01-01 10:00:00');
