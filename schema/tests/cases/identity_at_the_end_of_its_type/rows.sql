INSERT INTO users (id, name) VALUES (32767, 'Ann');
