-- kit: renamed_from = twice
CREATE FUNCTION doubled(amount integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS 'SELECT amount * 2';
