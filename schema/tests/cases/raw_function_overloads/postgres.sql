-- up, transaction
CREATE FUNCTION "one"(bills) RETURNS integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "one"(a numeric(3, 2)[], VARIADIC b timestamptz[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION "one"(integer, character varying);
-- down, transaction
CREATE FUNCTION "one"(a integer, b varchar(3)) RETURNS integer LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION "one"(bills);
DROP FUNCTION "one"(numeric[], timestamp with time zone[]);
