-- up, transaction
DROP TRIGGER "__kit_touch_users";
ALTER TABLE "people" RENAME TO "people__kit_swap";
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "people__kit_swap" RENAME TO "users";
CREATE TRIGGER "__kit_touch_people" AFTER UPDATE ON "people" FOR EACH ROW WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "people" SET "updated_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
-- down, transaction
DROP TRIGGER "__kit_touch_people";
ALTER TABLE "users" RENAME TO "people__kit_swap";
ALTER TABLE "people" RENAME TO "users";
ALTER TABLE "people__kit_swap" RENAME TO "people";
CREATE TRIGGER "__kit_touch_users" AFTER UPDATE ON "users" FOR EACH ROW WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "users" SET "updated_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
