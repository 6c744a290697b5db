-- up, transaction
ALTER TABLE "users" RENAME COLUMN "age" TO "years";
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
ALTER TABLE "users" ALTER COLUMN "full_name" SET DEFAULT 'nobody';
UPDATE "users" SET "full_name" = 'nobody' WHERE "full_name" IS NULL;
ALTER TABLE "users" ALTER COLUMN "full_name" SET NOT NULL;
-- refuses_nulls users.years
ALTER TABLE "users" ALTER COLUMN "years" SET NOT NULL;
-- down, transaction
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
ALTER TABLE "users" RENAME COLUMN "years" TO "age";
ALTER TABLE "users" ALTER COLUMN "name" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "name" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "age" DROP NOT NULL;
