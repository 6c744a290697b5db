-- up, transaction
CREATE SCHEMA "tools";
CREATE EXTENSION IF NOT EXISTS "citext" SCHEMA "tools" VERSION '1.6';
COMMENT ON EXTENSION "citext" IS 'texts in any case';
-- narrows_type users.name
-- rewrites_table users.name
ALTER TABLE "users" ALTER COLUMN "name" TYPE tools.citext USING "name"::tools.citext;
-- down, transaction
-- rewrites_table users.name
ALTER TABLE "users" ALTER COLUMN "name" TYPE text;
DROP EXTENSION IF EXISTS "citext";
DROP SCHEMA "tools";
