-- up, transaction
DROP TRIGGER "count_visits" ON "users";
-- drops_table users
DROP TABLE "users";
DROP FUNCTION "add_visits"();
-- down, transaction
CREATE FUNCTION "add_visits"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
    RETURN NEW;
END
$$;
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    "name" varchar(100) NOT NULL,
    "visits" integer NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
CREATE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
