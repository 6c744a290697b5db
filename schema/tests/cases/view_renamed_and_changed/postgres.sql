-- up, transaction
DROP VIEW "named_users";
DROP VIEW "active_users";
CREATE VIEW "live_users" AS
select id, name from users where active and id > 1;
CREATE VIEW "named_users" AS
select id, name from live_users where name <> '';
-- down, transaction
DROP VIEW "named_users";
DROP VIEW "live_users";
CREATE VIEW "active_users" AS
select id, name from users where active;
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
