INSERT INTO users (id, first_name, last_name, age) VALUES (1, 'Ann', 'Lee', 40);
