CREATE FUNCTION one(a numeric(3, 2)[], VARIADIC b timestamptz[]) RETURNS integer LANGUAGE sql AS 'SELECT 1';
