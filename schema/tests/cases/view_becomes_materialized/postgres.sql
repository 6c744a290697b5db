-- up, transaction
DROP VIEW "named_users";
DROP VIEW "active_users";
-- rewrites_table active_users
CREATE MATERIALIZED VIEW "active_users" AS
select id, name from users where active;
CREATE UNIQUE INDEX "totals_id" ON "active_users" ("id");
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
-- down, transaction
DROP VIEW "named_users";
DROP MATERIALIZED VIEW "active_users";
CREATE VIEW "active_users" AS
select id, name from users where active;
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
