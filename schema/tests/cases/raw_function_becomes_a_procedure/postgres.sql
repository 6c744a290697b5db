-- up, transaction
DROP FUNCTION "clear"(integer);
CREATE PROCEDURE "clear"(below integer) LANGUAGE sql AS $$ DELETE FROM bills WHERE number < below $$;
-- down, transaction
DROP PROCEDURE "clear"(integer);
CREATE FUNCTION "clear"(below integer) RETURNS void LANGUAGE sql AS $$ DELETE FROM bills WHERE number < below $$;
