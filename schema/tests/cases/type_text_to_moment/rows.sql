INSERT INTO events (id, at, day, body) VALUES (1, '2024-01-02 03:04:05.000006', '2024-02-29', '{"a": 1}');
INSERT INTO events (id, at, day, body) VALUES (2, NULL, '1999-12-31', NULL);
