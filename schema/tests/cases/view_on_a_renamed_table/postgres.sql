-- up, transaction
DROP VIEW "named_users";
DROP VIEW "active_users";
ALTER TABLE "users" RENAME TO "people";
CREATE VIEW "active_users" AS
select id, name from people where active;
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
-- down, transaction
DROP VIEW "named_users";
DROP VIEW "active_users";
ALTER TABLE "people" RENAME TO "users";
CREATE VIEW "active_users" AS
select id, name from users where active;
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
