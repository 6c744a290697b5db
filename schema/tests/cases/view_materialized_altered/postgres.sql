-- up, transaction
ALTER MATERIALIZED VIEW "active_users" SET (autovacuum_enabled = false);
ALTER MATERIALIZED VIEW "active_users" RESET (fillfactor);
ALTER INDEX "by_id" RENAME TO "by_number";
DROP INDEX "active_users_name_idx";
CREATE INDEX "active_users_id_name_idx" ON "active_users" ("id" DESC, "name");
COMMENT ON MATERIALIZED VIEW "active_users" IS 'stored';
-- down, transaction
ALTER MATERIALIZED VIEW "active_users" SET (fillfactor = 90);
ALTER MATERIALIZED VIEW "active_users" RESET (autovacuum_enabled);
ALTER INDEX "by_number" RENAME TO "by_id";
DROP INDEX "active_users_id_name_idx";
CREATE INDEX "active_users_name_idx" ON "active_users" ("name");
COMMENT ON MATERIALIZED VIEW "active_users" IS NULL;
