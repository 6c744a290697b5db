-- Keeps the sum.
CREATE OR REPLACE FUNCTION add_visits() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
    RETURN NEW;
END
$$;
