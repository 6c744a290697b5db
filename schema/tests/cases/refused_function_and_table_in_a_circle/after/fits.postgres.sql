CREATE FUNCTION fits(number integer) RETURNS boolean LANGUAGE sql AS $$ SELECT NOT EXISTS (SELECT FROM bills WHERE bills.number = $1) $$;
