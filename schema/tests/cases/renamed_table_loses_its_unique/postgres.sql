-- up, transaction
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "people" DROP CONSTRAINT "users_name_key";
ALTER TABLE "people" DROP CONSTRAINT "users_age_check";
-- down, transaction
ALTER TABLE "people" RENAME TO "users";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_name_key" UNIQUE ("name");
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_age_check" CHECK (age > 0);
