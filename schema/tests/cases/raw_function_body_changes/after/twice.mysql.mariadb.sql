CREATE FUNCTION twice(amount integer) RETURNS integer DETERMINISTIC
BEGIN
    DECLARE result integer;
    SET result = amount * (1 + 1);
    RETURN result;
END
