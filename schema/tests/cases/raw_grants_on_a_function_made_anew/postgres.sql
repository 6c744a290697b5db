-- up, transaction
DROP FUNCTION "twice"(integer);
CREATE FUNCTION "twice"(amount integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT amount * 2';
GRANT EXECUTE ON FUNCTION twice(integer) TO kit_reader;
-- down, transaction
DROP FUNCTION "twice"(integer);
CREATE FUNCTION "twice"(amount integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT amount * 2';
GRANT EXECUTE ON FUNCTION twice(integer) TO kit_reader;
