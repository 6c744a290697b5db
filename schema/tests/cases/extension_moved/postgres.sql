-- up, transaction
CREATE SCHEMA "ext";
ALTER EXTENSION "citext" SET SCHEMA "ext";
DO $kit$ BEGIN EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment) FROM pg_available_extensions WHERE name = 'hstore'); END $kit$;
ALTER EXTENSION "pg_trgm" SET SCHEMA "ext";
COMMENT ON EXTENSION "pg_trgm" IS 'words';
DROP SCHEMA "tools";
-- down, transaction
CREATE SCHEMA "tools";
ALTER EXTENSION "citext" SET SCHEMA "tools";
COMMENT ON EXTENSION "hstore" IS 'mine';
ALTER EXTENSION "pg_trgm" SET SCHEMA "public";
DO $kit$ BEGIN EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment) FROM pg_available_extensions WHERE name = 'pg_trgm'); END $kit$;
DROP SCHEMA "ext";
