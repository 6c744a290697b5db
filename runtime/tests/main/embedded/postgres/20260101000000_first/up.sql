-- For postgres alone.
CREATE TABLE made_by_postgres (id integer PRIMARY KEY);
