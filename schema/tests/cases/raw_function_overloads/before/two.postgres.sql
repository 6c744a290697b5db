CREATE FUNCTION one(a integer, b varchar(3)) RETURNS integer LANGUAGE sql AS 'SELECT 1';
