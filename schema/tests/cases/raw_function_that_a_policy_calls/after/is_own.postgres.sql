CREATE FUNCTION is_own(who text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT who = current_user $$;
