-- up, transaction
DROP VIEW "named_users";
ALTER VIEW "active_users" RENAME TO "live_users";
CREATE OR REPLACE VIEW "live_users" AS
select id, name from users where active and id > 1;
CREATE VIEW "named_users" AS
select id, name from live_users where name <> '';
-- down, transaction
DROP VIEW "named_users";
ALTER VIEW "live_users" RENAME TO "active_users";
CREATE OR REPLACE VIEW "active_users" AS
select id, name from users where active;
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
