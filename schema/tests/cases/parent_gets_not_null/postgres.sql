-- up, transaction
-- refuses_nulls users.name
ALTER TABLE "users" ALTER COLUMN "name" SET DEFAULT 'nobody';
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "name" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "name" DROP NOT NULL;
