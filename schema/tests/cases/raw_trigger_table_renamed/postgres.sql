-- up, transaction
ALTER TABLE "users" RENAME TO "people";
CREATE OR REPLACE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON people FOR EACH ROW EXECUTE FUNCTION add_visits();
-- down, transaction
ALTER TABLE "people" RENAME TO "users";
CREATE OR REPLACE TRIGGER "count_visits" AFTER INSERT OR UPDATE OF visits ON users FOR EACH ROW EXECUTE FUNCTION add_visits();
