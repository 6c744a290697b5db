INSERT INTO users (id, name) VALUES (1, 'Ann');
INSERT INTO users (id, name) VALUES (2, 'Robert');
