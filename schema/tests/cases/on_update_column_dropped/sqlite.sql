-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
DROP TRIGGER "__kit_touch_notes";
-- drops_column notes.updated_at
ALTER TABLE "notes" DROP COLUMN "updated_at";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'notes' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('notes') WHERE name NOT IN ('id', 'text');
-- rewrites_table notes
CREATE TABLE "__kit_new_notes" (
    "id" integer NOT NULL,
    "text" text CONSTRAINT "notes_text_length_check" CHECK (length("text") <= 20),
    "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_notes" ("id", "text")
SELECT "id", "text"
FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "notes" SET "updated_at" = (strftime('%Y-%m-%d %H:%M:%f000', 'now')) WHERE "id" = NEW."id" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'));
END;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('notes');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
