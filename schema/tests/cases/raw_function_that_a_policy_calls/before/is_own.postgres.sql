CREATE FUNCTION is_own(name text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT name = current_user $$;
