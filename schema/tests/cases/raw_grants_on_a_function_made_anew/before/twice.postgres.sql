CREATE FUNCTION twice(amount integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS 'SELECT amount * 2';
