-- up, transaction
DO $kit$ BEGIN EXECUTE (SELECT format('COMMENT ON EXTENSION %I IS %L', name, comment) FROM pg_available_extensions WHERE name = 'btree_gist'); END $kit$;
-- down, transaction
COMMENT ON EXTENSION "btree_gist" IS 'mine';
