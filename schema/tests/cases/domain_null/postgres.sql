-- up, transaction
ALTER DOMAIN "email" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;
-- down, transaction
-- refuses_nulls users.email
ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;
-- may_refuse_rows email
ALTER DOMAIN "email" SET NOT NULL;
