-- up, transaction
CREATE TABLE "notes" (
    "id" integer NOT NULL,
    "text" text CONSTRAINT "notes_text_length_check" CHECK (length("text") <= 20),
    "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "changed_on" text,
    "changed_at" text,
    PRIMARY KEY ("id")
) STRICT;
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."changed_at" IS OLD."changed_at" OR NEW."changed_on" IS OLD."changed_on" OR NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "notes" SET "changed_at" = CASE WHEN NEW."changed_at" IS OLD."changed_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "changed_at" END, "changed_on" = CASE WHEN NEW."changed_on" IS OLD."changed_on" THEN (strftime('%Y-%m-%d', 'now')) ELSE "changed_on" END, "updated_at" = CASE WHEN NEW."updated_at" IS OLD."updated_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "updated_at" END WHERE "id" = NEW."id" AND ((NEW."changed_at" IS OLD."changed_at" AND "changed_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))) OR (NEW."changed_on" IS OLD."changed_on" AND "changed_on" IS NOT (strftime('%Y-%m-%d', 'now'))) OR (NEW."updated_at" IS OLD."updated_at" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))));
END;
-- down, transaction
-- drops_table notes
DROP TABLE "notes";
