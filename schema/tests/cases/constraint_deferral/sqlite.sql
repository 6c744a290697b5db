-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'seats' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('seats') WHERE name NOT IN ('line', 'number', 'code', 'label', 'holder', 'payer', 'guest');
-- rewrites_table seats
CREATE TABLE "__kit_new_seats" (
    "line" integer NOT NULL,
    "number" integer NOT NULL,
    "code" text NOT NULL CONSTRAINT "seats_code_length_check" CHECK (length("code") <= 20),
    "label" text NOT NULL CONSTRAINT "seats_label_length_check" CHECK (length("label") <= 20),
    "holder" integer NOT NULL CONSTRAINT "seats_holder_fkey" REFERENCES "users" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "payer" integer NOT NULL CONSTRAINT "seats_payer_fkey" REFERENCES "users" ("id"),
    "guest" integer NOT NULL CONSTRAINT "seats_guest_fkey" REFERENCES "users" ("id") DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("line", "number"),
    CONSTRAINT "one_code" UNIQUE ("code"),
    CONSTRAINT "seats_label_key" UNIQUE ("label")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_seats" ("line", "number", "code", "label", "holder", "payer", "guest")
SELECT "line", "number", "code", "label", "holder", "payer", "guest"
FROM "seats";
DROP TABLE "seats";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_seats" RENAME TO "seats";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('seats');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'seats' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ()))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('seats') WHERE name NOT IN ('line', 'number', 'code', 'label', 'holder', 'payer', 'guest');
-- rewrites_table seats
CREATE TABLE "__kit_new_seats" (
    "line" integer NOT NULL,
    "number" integer NOT NULL,
    "code" text NOT NULL CONSTRAINT "seats_code_length_check" CHECK (length("code") <= 20),
    "label" text NOT NULL CONSTRAINT "seats_label_length_check" CHECK (length("label") <= 20),
    "holder" integer NOT NULL CONSTRAINT "seats_holder_fkey" REFERENCES "users" ("id") ON DELETE CASCADE,
    "payer" integer NOT NULL CONSTRAINT "seats_payer_fkey" REFERENCES "users" ("id") DEFERRABLE INITIALLY DEFERRED,
    "guest" integer NOT NULL CONSTRAINT "seats_guest_fkey" REFERENCES "users" ("id") DEFERRABLE,
    PRIMARY KEY ("line", "number"),
    CONSTRAINT "one_code" UNIQUE ("code"),
    CONSTRAINT "seats_label_key" UNIQUE ("label")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_seats" ("line", "number", "code", "label", "holder", "payer", "guest")
SELECT "line", "number", "code", "label", "holder", "payer", "guest"
FROM "seats";
DROP TABLE "seats";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_seats" RENAME TO "seats";
PRAGMA legacy_alter_table = OFF;
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('seats');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
