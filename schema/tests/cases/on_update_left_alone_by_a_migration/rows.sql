INSERT INTO notes (id, text, level, mood, other, updated_at, stamped) VALUES (1, 'first', 1, 'happy', 'old', '2024-01-01 10:00:00.000000', '2024-02-01 10:00:00.000000');
INSERT INTO notes (id, text, level, mood, other, updated_at, stamped) VALUES (2, NULL, 2, 'sad', 'odd', '2024-01-02 10:00:00.000000', '2024-02-02 10:00:00.000000');
