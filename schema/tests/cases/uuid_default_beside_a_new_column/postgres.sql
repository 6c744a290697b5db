-- up, transaction
ALTER TABLE "keys" ADD COLUMN "uses" integer;
ALTER TABLE "keys" ALTER COLUMN "token" SET DEFAULT gen_random_uuid();
-- down, transaction
ALTER TABLE "keys" ALTER COLUMN "token" DROP DEFAULT;
-- drops_column keys.uses
ALTER TABLE "keys" DROP COLUMN "uses";
