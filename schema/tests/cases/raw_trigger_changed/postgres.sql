-- up, transaction
CREATE OR REPLACE FUNCTION "add_visits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits * 2;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER "count_visits" AFTER INSERT ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
-- down, transaction
CREATE OR REPLACE FUNCTION "add_visits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
