-- only mysql mariadb
INSERT INTO users (id, name) SELECT CASE count(*) WHEN 2 THEN 20 END, 'Cy' FROM users FORCE INDEX (users_size_idx) WHERE size = 4;
