CREATE FUNCTION twice(amount integer) RETURNS integer DETERMINISTIC
BEGIN
    DECLARE result integer;
    SET result = amount * 2;
    RETURN result;
END
