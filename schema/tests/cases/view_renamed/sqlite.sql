-- up, transaction
DROP VIEW "active_users";
CREATE VIEW "live_users" AS
select id, name from users where active;
-- down, transaction
DROP VIEW "live_users";
CREATE VIEW "active_users" AS
select id, name from users where active;
