CREATE FUNCTION twice(amount integer) RETURNS bigint DETERMINISTIC
BEGIN
    DECLARE result bigint;
    SET result = amount * 2;
    RETURN result;
END
