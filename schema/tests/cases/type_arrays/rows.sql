INSERT INTO users (id, a, b) VALUES (1, '{3}', '{sad}');
