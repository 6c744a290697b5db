-- up, transaction
ALTER TABLE "users" ALTER COLUMN "email" DROP NOT NULL;
-- down, transaction
-- refuses_nulls users.email
ALTER TABLE "users" ALTER COLUMN "email" SET NOT NULL;
