INSERT INTO users (id, name) VALUES (7, 'Ann');
