CREATE PROCEDURE clear(below integer) LANGUAGE sql AS $$ DELETE FROM bills WHERE number < below $$;
