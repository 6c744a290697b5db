CREATE TYPE pair AS (a int, b text, c date);
CREATE FUNCTION first(p pair) RETURNS int LANGUAGE sql AS 'SELECT p.a';
CREATE TYPE floats AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE FUNCTION plus(a bigint, b int) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE AGGREGATE total(int) (SFUNC = plus, STYPE = bigint, INITCOND = '5');
CREATE TABLE held (id int, two pair, many pair[], within floats);
COMMENT ON TYPE pair IS 'two';
