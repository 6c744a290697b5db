-- up, transaction
DROP TRIGGER "count_visits" ON "users";
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE bigint;
CREATE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
-- down, transaction
DROP TRIGGER "count_visits" ON "users";
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE integer;
CREATE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
