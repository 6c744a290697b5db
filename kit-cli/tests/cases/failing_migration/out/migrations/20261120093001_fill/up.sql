-- Write the SQL of this migration here. It must not change the tables: the snapshot stays as it is.
INSERT INTO users VALUES (1);
