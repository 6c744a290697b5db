-- For sqlite alone.
CREATE TABLE made_by_sqlite (id integer PRIMARY KEY);
