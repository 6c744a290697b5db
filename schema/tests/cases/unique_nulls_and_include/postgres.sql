-- up, transaction
ALTER TABLE "users" RENAME COLUMN "age" TO "years";
ALTER TABLE "users" DROP CONSTRAINT "users_pkey";
ALTER TABLE "users" DROP CONSTRAINT "users_age_name_key";
ALTER TABLE "users" DROP CONSTRAINT "users_code_key";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id") INCLUDE ("name", "code");
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_code_key" UNIQUE NULLS NOT DISTINCT ("code");
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_years_name_key" UNIQUE ("years", "name");
-- down, transaction
ALTER TABLE "users" RENAME COLUMN "years" TO "age";
ALTER TABLE "users" DROP CONSTRAINT "users_pkey";
ALTER TABLE "users" DROP CONSTRAINT "users_code_key";
ALTER TABLE "users" DROP CONSTRAINT "users_years_name_key";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id") INCLUDE ("name");
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_age_name_key" UNIQUE NULLS NOT DISTINCT ("age", "name");
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_code_key" UNIQUE ("code");
