-- up, transaction
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "notes" SET "updated_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
-- down, transaction
DROP TRIGGER "__kit_touch_notes";
