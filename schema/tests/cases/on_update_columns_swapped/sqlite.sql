-- up, transaction
DROP TRIGGER "__kit_touch_notes";
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "changed_at__kit_swap";
ALTER TABLE "notes" RENAME COLUMN "seen_at" TO "changed_at";
ALTER TABLE "notes" RENAME COLUMN "changed_at__kit_swap" TO "seen_at";
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."changed_at" IS OLD."changed_at" OR NEW."seen_at" IS OLD."seen_at"
BEGIN
    UPDATE "notes" SET "changed_at" = CASE WHEN NEW."changed_at" IS OLD."changed_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "changed_at" END, "seen_at" = CASE WHEN NEW."seen_at" IS OLD."seen_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "seen_at" END WHERE "id" = NEW."id" AND ((NEW."changed_at" IS OLD."changed_at" AND "changed_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))) OR (NEW."seen_at" IS OLD."seen_at" AND "seen_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))));
END;
-- down, transaction
DROP TRIGGER "__kit_touch_notes";
ALTER TABLE "notes" RENAME COLUMN "seen_at" TO "changed_at__kit_swap";
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "seen_at";
ALTER TABLE "notes" RENAME COLUMN "changed_at__kit_swap" TO "changed_at";
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."changed_at" IS OLD."changed_at" OR NEW."seen_at" IS OLD."seen_at"
BEGIN
    UPDATE "notes" SET "changed_at" = CASE WHEN NEW."changed_at" IS OLD."changed_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "changed_at" END, "seen_at" = CASE WHEN NEW."seen_at" IS OLD."seen_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "seen_at" END WHERE "id" = NEW."id" AND ((NEW."changed_at" IS OLD."changed_at" AND "changed_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))) OR (NEW."seen_at" IS OLD."seen_at" AND "seen_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))));
END;
