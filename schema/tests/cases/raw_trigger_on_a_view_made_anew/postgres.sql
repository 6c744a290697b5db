-- up, transaction
DROP TRIGGER "no_delete" ON "numbers";
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number + 1 as number from bills;
CREATE TRIGGER "no_delete" INSTEAD OF DELETE ON "numbers" FOR EACH ROW EXECUTE FUNCTION nothing();
-- down, transaction
DROP TRIGGER "no_delete" ON "numbers";
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number from bills;
CREATE TRIGGER "no_delete" INSTEAD OF DELETE ON "numbers" FOR EACH ROW EXECUTE FUNCTION nothing();
