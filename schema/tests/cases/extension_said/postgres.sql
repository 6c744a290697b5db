-- up, transaction
CREATE SCHEMA "tools";
CREATE EXTENSION IF NOT EXISTS "citext" SCHEMA "tools" VERSION '1.6';
COMMENT ON EXTENSION "citext" IS 'texts in any case';
ALTER TABLE "users" ALTER COLUMN "name" TYPE tools.citext USING "name"::tools.citext;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "name" TYPE text;
DROP EXTENSION IF EXISTS "citext";
DROP SCHEMA "tools";
