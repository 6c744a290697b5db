INSERT INTO notes (id, changed_at, above) VALUES (1, '2024-01-01 00:00:00.000000', NULL);
INSERT INTO notes (id, changed_at, above) VALUES (2, '2024-01-02 00:00:00.000000', 1);
INSERT INTO notes (id, changed_at, above) VALUES (3, '2024-01-03 00:00:00.000000', 1);
