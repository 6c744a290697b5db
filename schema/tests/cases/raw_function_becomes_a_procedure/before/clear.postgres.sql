CREATE FUNCTION clear(below integer) RETURNS void LANGUAGE sql AS $$ DELETE FROM bills WHERE number < below $$;
