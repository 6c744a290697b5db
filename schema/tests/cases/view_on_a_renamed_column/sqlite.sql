-- up, transaction
DROP VIEW "active_users";
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
CREATE VIEW "active_users" AS
select id, full_name as name from users where active;
-- down, transaction
DROP VIEW "active_users";
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
CREATE VIEW "active_users" AS
select id, name from users where active;
