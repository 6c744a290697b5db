-- up, transaction
UPDATE "users" SET "name" = 'nobody' WHERE "name" IS NULL;
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
-- refuses_nulls users.age
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "name" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "age" DROP NOT NULL;
