-- up, transaction
CREATE VIEW "active_users" AS
select id, name from users where active;
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
-- down, transaction
DROP VIEW "named_users";
DROP VIEW "active_users";
