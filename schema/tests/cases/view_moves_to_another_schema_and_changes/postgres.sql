-- up, transaction
DROP VIEW "app"."others";
CREATE SCHEMA "shown";
ALTER VIEW "app"."actives" SET SCHEMA "shown";
ALTER VIEW "shown"."actives" SET (check_option = local);
ALTER VIEW "shown"."actives" RESET (security_barrier);
CREATE VIEW "shown"."rest" AS
select id from app.users where not active and id > 0;
-- down, transaction
DROP VIEW "shown"."rest";
ALTER VIEW "shown"."actives" SET SCHEMA "app";
DROP SCHEMA "shown";
ALTER VIEW "app"."actives" SET (security_barrier = true);
ALTER VIEW "app"."actives" RESET (check_option);
CREATE VIEW "app"."others" AS
select id from app.users where not active;
