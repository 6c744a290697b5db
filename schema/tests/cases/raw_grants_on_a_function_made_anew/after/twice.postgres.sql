CREATE FUNCTION twice(amount integer) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS 'SELECT amount * 2';
