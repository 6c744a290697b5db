CREATE FUNCTION fits(number integer) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RETURN (SELECT count(*) FROM bills) < 9; END $$;
