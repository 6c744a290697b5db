-- up, transaction
CREATE OR REPLACE FUNCTION `twice`(amount integer) RETURNS bigint DETERMINISTIC BEGIN
    DECLARE result bigint;
    SET result = amount * 2;
    RETURN result;
END;
-- down, transaction
CREATE OR REPLACE FUNCTION `twice`(amount integer) RETURNS integer DETERMINISTIC BEGIN
    DECLARE result integer;
    SET result = amount * 2;
    RETURN result;
END;
