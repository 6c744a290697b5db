-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_country_town_fkey";
UPDATE "users" SET "country" = 1 WHERE "country" IS NULL;
ALTER TABLE "users" ALTER COLUMN "country" SET NOT NULL;
UPDATE "users" SET "town" = 5 WHERE "town" IS NULL;
ALTER TABLE "users" ALTER COLUMN "town" SET NOT NULL;
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_country_town_fkey" FOREIGN KEY ("country", "town") REFERENCES "towns" ("country", "number");
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "country" DROP NOT NULL;
ALTER TABLE "users" ALTER COLUMN "town" DROP NOT NULL;
-- may_refuse_rows users
ALTER TABLE "users" DROP CONSTRAINT "users_country_town_fkey", ADD CONSTRAINT "users_country_town_fkey" FOREIGN KEY ("country", "town") REFERENCES "towns" ("country", "number") MATCH FULL;
