-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_pkey";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id", "name");
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_pkey";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id");
