-- For mysql alone.
CREATE TABLE made_by_mysql (id integer PRIMARY KEY);
