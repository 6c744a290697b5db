CREATE FUNCTION fits(amount integer) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT amount > 1 $$;
