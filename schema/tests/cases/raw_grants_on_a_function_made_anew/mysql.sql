-- up, transaction
DROP FUNCTION `twice`;
CREATE FUNCTION `twice`(amount integer) RETURNS bigint DETERMINISTIC BEGIN
    DECLARE result bigint;
    SET result = amount * 2;
    RETURN result;
END;
GRANT EXECUTE ON FUNCTION twice TO kit_reader;
-- down, transaction
DROP FUNCTION `twice`;
CREATE FUNCTION `twice`(amount integer) RETURNS integer DETERMINISTIC BEGIN
    DECLARE result integer;
    SET result = amount * 2;
    RETURN result;
END;
GRANT EXECUTE ON FUNCTION twice TO kit_reader;
