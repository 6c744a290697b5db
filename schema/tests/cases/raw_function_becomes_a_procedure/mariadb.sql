-- up, transaction
DROP FUNCTION `clear`;
CREATE PROCEDURE `clear`(below integer) DELETE FROM bills WHERE number < below;
-- down, transaction
DROP PROCEDURE `clear`;
CREATE FUNCTION `clear`(below integer) RETURNS integer DETERMINISTIC RETURN below;
