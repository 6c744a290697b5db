CREATE TABLE own (id integer);
