-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_name_key";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_name_id_key" UNIQUE ("name", "id");
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_name_id_key";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_name_key" UNIQUE ("name");
