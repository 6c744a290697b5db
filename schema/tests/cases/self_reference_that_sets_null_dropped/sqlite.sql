-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
-- drops_table notes
DROP TABLE "notes";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TABLE "notes" (
    "id" integer NOT NULL,
    "changed_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "above" integer CONSTRAINT "notes_above_fkey" REFERENCES "notes" ("id") ON DELETE SET NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "notes_changed_at_key" UNIQUE ("changed_at")
) STRICT;
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."changed_at" IS OLD."changed_at"
BEGIN
    UPDATE "notes" SET "changed_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "changed_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
COMMIT;
PRAGMA foreign_keys = ON;
