-- up, transaction
ALTER TABLE "app"."posts" SET SCHEMA "public";
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "people" SET SCHEMA "app";
-- down, transaction
ALTER TABLE "app"."people" RENAME TO "users";
ALTER TABLE "app"."users" SET SCHEMA "public";
ALTER TABLE "posts" SET SCHEMA "app";
