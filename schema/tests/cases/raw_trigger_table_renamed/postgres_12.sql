-- up, transaction
DROP TRIGGER "count_visits" ON "users";
ALTER TABLE "users" RENAME TO "people";
CREATE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON people FOR EACH ROW EXECUTE FUNCTION add_visits();
-- down, transaction
DROP TRIGGER "count_visits" ON "people";
ALTER TABLE "people" RENAME TO "users";
CREATE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
