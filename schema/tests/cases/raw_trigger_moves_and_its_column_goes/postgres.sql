-- up, transaction
DROP TRIGGER "watch" ON "users";
-- drops_column users.visits
ALTER TABLE "users" DROP COLUMN "visits";
CREATE CONSTRAINT TRIGGER "watch" AFTER INSERT ON totals DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.visits > 1) EXECUTE FUNCTION same();
-- down, transaction
DROP TRIGGER "watch" ON "totals";
-- refuses_rows users.visits
ALTER TABLE "users" ADD COLUMN "visits" integer NOT NULL;
CREATE CONSTRAINT TRIGGER "watch" AFTER INSERT ON users DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.visits > 1) EXECUTE FUNCTION same();
