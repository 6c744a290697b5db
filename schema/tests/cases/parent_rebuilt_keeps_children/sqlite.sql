-- up, transaction
ALTER TABLE "users" ALTER COLUMN "name" DROP NOT NULL;
-- down, transaction
-- refuses_nulls users.name
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
