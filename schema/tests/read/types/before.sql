CREATE TYPE pair AS (a int, b text COLLATE "C");
CREATE FUNCTION first(p pair) RETURNS int LANGUAGE sql AS 'SELECT p.a';
CREATE AGGREGATE total(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0');
CREATE TABLE held (id int);
INSERT INTO held VALUES (1);
