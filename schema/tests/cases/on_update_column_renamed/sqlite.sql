-- up, transaction
DROP TRIGGER "__kit_touch_notes";
ALTER TABLE "notes" RENAME COLUMN "updated_at" TO "changed_at";
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."changed_at" IS OLD."changed_at"
BEGIN
    UPDATE "notes" SET "changed_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "changed_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
-- down, transaction
DROP TRIGGER "__kit_touch_notes";
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "updated_at";
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "notes" SET "updated_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
