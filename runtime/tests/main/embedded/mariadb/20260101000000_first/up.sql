-- For mariadb alone.
CREATE TABLE made_by_mariadb (id integer PRIMARY KEY);
