-- up, transaction
-- drops_table notes
DROP TABLE "notes";
-- down, transaction
CREATE TABLE "notes" (
    "id" integer NOT NULL,
    "text" text CONSTRAINT "notes_text_length_check" CHECK (length("text") <= 20),
    "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    PRIMARY KEY ("id")
) STRICT;
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "notes" SET "updated_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
