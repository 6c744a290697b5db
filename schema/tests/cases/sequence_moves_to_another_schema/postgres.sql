-- up, transaction
CREATE SCHEMA "app";
ALTER SEQUENCE "numbers" RENAME TO "user_numbers";
ALTER SEQUENCE "user_numbers" SET SCHEMA "app";
ALTER SEQUENCE "app"."user_numbers" NO MAXVALUE NO CYCLE;
ALTER TABLE "users" ALTER COLUMN "id" SET DEFAULT nextval('app.user_numbers');
-- down, transaction
ALTER SEQUENCE "app"."user_numbers" RENAME TO "numbers";
ALTER SEQUENCE "app"."numbers" SET SCHEMA "public";
-- may_refuse_rows numbers
ALTER SEQUENCE "numbers" MAXVALUE 99 CYCLE;
ALTER TABLE "users" ALTER COLUMN "id" SET DEFAULT nextval('numbers');
DROP SCHEMA "app";
