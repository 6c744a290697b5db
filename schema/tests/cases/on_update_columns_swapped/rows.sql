INSERT INTO notes (id, seen_at, changed_at) VALUES (1, '2024-01-01 00:00:00.000000', '2024-01-02 00:00:00.000000');
