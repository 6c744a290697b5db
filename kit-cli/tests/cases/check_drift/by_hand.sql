ALTER TABLE users ADD COLUMN age integer;
DROP INDEX users_name_idx;
CREATE TABLE notes (id integer NOT NULL PRIMARY KEY, body text) STRICT;
