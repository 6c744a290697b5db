-- up, transaction
ALTER MATERIALIZED VIEW "active_users" RENAME TO "live_users";
-- down, transaction
ALTER MATERIALIZED VIEW "live_users" RENAME TO "active_users";
