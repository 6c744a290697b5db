-- up, transaction
CREATE SCHEMA "shown";
ALTER VIEW "app"."actives" SET SCHEMA "shown";
ALTER VIEW "app"."others" RENAME TO "rest";
ALTER VIEW "app"."rest" SET SCHEMA "shown";
ALTER VIEW "shown"."actives" SET (check_option = local);
ALTER VIEW "shown"."actives" RESET (security_barrier);
CREATE OR REPLACE VIEW "shown"."rest" AS
select id from app.users where not active and id > 0;
-- down, transaction
ALTER VIEW "shown"."rest" RENAME TO "others";
ALTER VIEW "shown"."others" SET SCHEMA "app";
ALTER VIEW "shown"."actives" SET SCHEMA "app";
DROP SCHEMA "shown";
ALTER VIEW "app"."actives" SET (security_barrier = true);
ALTER VIEW "app"."actives" RESET (check_option);
CREATE OR REPLACE VIEW "app"."others" AS
select id from app.users where not active;
