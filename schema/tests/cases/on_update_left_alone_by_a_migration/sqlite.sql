-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
DROP TRIGGER "__kit_touch_notes";
ALTER TABLE "notes" RENAME COLUMN "stamped" TO "touched";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'notes' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('notes') WHERE name NOT IN ('id', 'text', 'level', 'mood', 'other', 'updated_at', 'touched');
-- may_refuse_rows notes
-- may_refuse_rows notes
-- rewrites_table notes
CREATE TABLE "__kit_new_notes" (
    "id" integer NOT NULL,
    "text" text NOT NULL CONSTRAINT "notes_text_length_check" CHECK (length("text") <= 20),
    "level" text NOT NULL CONSTRAINT "notes_level_length_check" CHECK (length("level") <= 20),
    "mood" text NOT NULL CONSTRAINT "notes_mood_label_check" CHECK ("mood" IN ('happy')),
    "other" text NOT NULL CONSTRAINT "notes_other_label_check" CHECK ("other" IN ('former', 'odd')),
    "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "touched" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "number" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_notes" ("id", "text", "level", "mood", "other", "updated_at", "touched", "number")
SELECT "id", coalesce("text", 'none'), CAST(level + 1 AS text), CASE "mood" WHEN 'sad' THEN 'happy' ELSE "mood" END, CASE "other" WHEN 'old' THEN 'former' ELSE "other" END, "updated_at", "touched", id + 1
FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."touched" IS OLD."touched" OR NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "notes" SET "touched" = CASE WHEN NEW."touched" IS OLD."touched" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "touched" END, "updated_at" = CASE WHEN NEW."updated_at" IS OLD."updated_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "updated_at" END WHERE "id" = NEW."id" AND ((NEW."touched" IS OLD."touched" AND "touched" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))) OR (NEW."updated_at" IS OLD."updated_at" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))));
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
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
DROP TRIGGER "__kit_touch_notes";
ALTER TABLE "notes" RENAME COLUMN "touched" TO "stamped";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'notes' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('notes') WHERE name NOT IN ('id', 'text', 'level', 'mood', 'other', 'updated_at', 'stamped', 'number');
-- may_refuse_rows notes.level
-- drops_column notes.number
-- may_refuse_rows notes
-- rewrites_table notes
CREATE TABLE "__kit_new_notes" (
    "id" integer NOT NULL,
    "text" text CONSTRAINT "notes_text_length_check" CHECK (length("text") <= 20),
    "level" integer NOT NULL,
    "mood" text NOT NULL CONSTRAINT "notes_mood_label_check" CHECK ("mood" IN ('happy', 'sad')),
    "other" text NOT NULL CONSTRAINT "notes_other_label_check" CHECK ("other" IN ('old', 'odd')),
    "updated_at" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    "stamped" text NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f000', 'now')),
    PRIMARY KEY ("id")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_notes" ("id", "text", "level", "mood", "other", "updated_at", "stamped")
SELECT "id", "text", "level", "mood", CASE "other" WHEN 'former' THEN 'old' ELSE "other" END, "updated_at", "stamped"
FROM "notes";
DROP TABLE "notes";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_notes" RENAME TO "notes";
PRAGMA legacy_alter_table = OFF;
CREATE TRIGGER "__kit_touch_notes" AFTER UPDATE ON "notes" FOR EACH ROW WHEN NEW."stamped" IS OLD."stamped" OR NEW."updated_at" IS OLD."updated_at"
BEGIN
    UPDATE "notes" SET "stamped" = CASE WHEN NEW."stamped" IS OLD."stamped" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "stamped" END, "updated_at" = CASE WHEN NEW."updated_at" IS OLD."updated_at" THEN (strftime('%Y-%m-%d %H:%M:%f000', 'now')) ELSE "updated_at" END WHERE "id" = NEW."id" AND ((NEW."stamped" IS OLD."stamped" AND "stamped" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))) OR (NEW."updated_at" IS OLD."updated_at" AND "updated_at" IS NOT (strftime('%Y-%m-%d %H:%M:%f000', 'now'))));
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
