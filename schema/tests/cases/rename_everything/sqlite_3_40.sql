-- up, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "posts" RENAME TO "articles";
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "articles" RENAME COLUMN "author" TO "writer";
ALTER TABLE "articles" RENAME COLUMN "parent" TO "above";
ALTER TABLE "people" RENAME COLUMN "age" TO "years";
ALTER TABLE "people" RENAME COLUMN "email" TO "mail";
ALTER TABLE "people" RENAME COLUMN "id" TO "person";
ALTER TABLE "people" RENAME COLUMN "next" TO "coming";
ALTER TABLE "people" RENAME COLUMN "nick" TO "alias";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'people' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('users_age_nick_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('people') WHERE name NOT IN ('person', 'mail', 'years', 'alias', 'coming');
-- rewrites_table people
CREATE TABLE "__kit_new_people" (
    "person" integer NOT NULL,
    "mail" text NOT NULL CONSTRAINT "users_email_length_check" CHECK (length("mail") <= 40),
    "years" integer NOT NULL DEFAULT 0 CONSTRAINT "years_ok" CHECK (years >= 0),
    "alias" text CONSTRAINT "users_nick_length_check" CHECK (length("alias") <= 20),
    "coming" integer NOT NULL GENERATED ALWAYS AS (years + 1) STORED,
    PRIMARY KEY ("person"),
    CONSTRAINT "users_email_key" UNIQUE ("mail")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_people" ("person", "mail", "years", "alias")
SELECT "person", "mail", "years", "alias"
FROM "people";
DROP TABLE "people";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_people" RENAME TO "people";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "users_age_nick_idx" ON "people" ("years", "alias");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('articles');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('people');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
-- down, script
PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE "__kit_unknown" ("type" text, "name" text CONSTRAINT "a table that is copied has a trigger, an index or a column that kit does not know: triggers and indexes survive with kit migrate; or drop them before, in a migration of their own, or declare them" CHECK ("name" IS NULL));
ALTER TABLE "people" RENAME TO "users";
ALTER TABLE "articles" RENAME TO "posts";
ALTER TABLE "users" RENAME COLUMN "alias" TO "nick";
ALTER TABLE "users" RENAME COLUMN "coming" TO "next";
ALTER TABLE "users" RENAME COLUMN "person" TO "id";
ALTER TABLE "users" RENAME COLUMN "mail" TO "email";
ALTER TABLE "users" RENAME COLUMN "years" TO "age";
ALTER TABLE "posts" RENAME COLUMN "above" TO "parent";
ALTER TABLE "posts" RENAME COLUMN "writer" TO "author";
INSERT OR ROLLBACK INTO temp."__kit_unknown" ("type", "name")
SELECT type, name FROM sqlite_master WHERE tbl_name = 'users' COLLATE NOCASE AND (type = 'trigger' OR (type = 'index' AND sql IS NOT NULL AND name NOT IN ('users_age_nick_idx')))
UNION ALL SELECT 'column', name FROM pragma_table_xinfo('users') WHERE name NOT IN ('id', 'email', 'age', 'nick', 'next');
-- rewrites_table users
CREATE TABLE "__kit_new_users" (
    "id" integer NOT NULL,
    "email" text NOT NULL CONSTRAINT "users_email_length_check" CHECK (length("email") <= 40),
    "age" integer NOT NULL DEFAULT 0 CONSTRAINT "age_ok" CHECK (age >= 0),
    "nick" text CONSTRAINT "users_nick_length_check" CHECK (length("nick") <= 20),
    "next" integer NOT NULL GENERATED ALWAYS AS (age + 1) STORED,
    PRIMARY KEY ("id"),
    CONSTRAINT "users_email_key" UNIQUE ("email")
) STRICT;
INSERT OR ROLLBACK INTO "__kit_new_users" ("id", "email", "age", "nick")
SELECT "id", "email", "age", "nick"
FROM "users";
DROP TABLE "users";
PRAGMA legacy_alter_table = ON;
ALTER TABLE "__kit_new_users" RENAME TO "users";
PRAGMA legacy_alter_table = OFF;
CREATE INDEX "users_age_nick_idx" ON "users" ("age", "nick");
DROP TABLE temp."__kit_unknown";
CREATE TABLE "__kit_probe" ("ok" integer);
ALTER TABLE "__kit_probe" RENAME TO "__kit_probed";
DROP TABLE "__kit_probed";
CREATE TEMP TABLE "__kit_foreign_keys" ("ok" integer CONSTRAINT "a row points at a parent that is not there" CHECK ("ok" = 1));
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('posts');
INSERT OR ROLLBACK INTO temp."__kit_foreign_keys" ("ok") SELECT 0 FROM pragma_foreign_key_check('users');
DROP TABLE temp."__kit_foreign_keys";
COMMIT;
PRAGMA foreign_keys = ON;
