-- up, transaction
UPDATE "users" SET "name" = 'nobody' WHERE "name" IS NULL;
ALTER TABLE "users" ALTER COLUMN "name" SET NOT NULL;
ALTER TABLE "users" ALTER COLUMN "age" SET DEFAULT 7;
UPDATE "users" SET "age" = id WHERE "age" IS NULL;
ALTER TABLE "users" ALTER COLUMN "age" SET NOT NULL;
-- may_refuse_rows users.level
-- rewrites_table users.level
ALTER TABLE "users" ALTER COLUMN "level" TYPE varchar(9) USING level::text;
UPDATE "users" SET "level" = '0' WHERE "level" IS NULL;
ALTER TABLE "users" ALTER COLUMN "level" SET NOT NULL;
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "name" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "age" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "age" DROP NOT NULL;
-- narrows_type users.level
-- rewrites_table users.level
ALTER TABLE "users" ALTER COLUMN "level" TYPE integer USING "level"::integer;
ALTER TABLE "users" ALTER COLUMN "level" DROP NOT NULL;
