-- up, transaction
DROP VIEW "doubled";
DROP FUNCTION "twice"(integer);
CREATE FUNCTION "twice"(amount integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT amount * 2';
CREATE VIEW "doubled" AS
select id, twice(number) as number from bills;
-- down, transaction
DROP VIEW "doubled";
DROP FUNCTION "twice"(integer);
CREATE FUNCTION "twice"(amount integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT amount * 2';
CREATE VIEW "doubled" AS
select id, twice(number) as number from bills;
