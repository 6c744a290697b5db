CREATE PROCEDURE `clear`(IN below integer)
BEGIN
    DELETE FROM bills WHERE number < below;
    DELETE FROM bills WHERE number IS NULL;
END
