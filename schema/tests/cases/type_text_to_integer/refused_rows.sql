-- only postgres mysql mariadb sqlite@3.37
INSERT INTO users (id, name, age) VALUES (4, 'Dan', 'many');
