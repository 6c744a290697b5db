INSERT INTO users (id, at, settings, token) VALUES (1, '2024-01-02 03:04:05.000000', '{"a": 1}', 'abc');
