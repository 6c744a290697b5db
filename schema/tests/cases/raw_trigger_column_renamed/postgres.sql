-- up, transaction
ALTER TABLE "users" RENAME COLUMN "visits" TO "calls";
CREATE OR REPLACE FUNCTION "add_visits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.calls;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF calls ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
-- down, transaction
ALTER TABLE "users" RENAME COLUMN "calls" TO "visits";
CREATE OR REPLACE FUNCTION "add_visits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
