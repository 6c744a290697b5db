-- up, transaction
ALTER VIEW "active_users" RENAME TO "live_users";
-- down, transaction
ALTER VIEW "live_users" RENAME TO "active_users";
