-- up, transaction
-- rewrites_table a.key
ALTER TABLE "a" ADD COLUMN "key" uuid DEFAULT gen_random_uuid() NOT NULL;
-- may_refuse_rows a
ALTER TABLE "a" ADD CONSTRAINT "a_key_key" UNIQUE ("key");
-- down, transaction
ALTER TABLE "a" DROP CONSTRAINT "a_key_key";
-- drops_column a.key
ALTER TABLE "a" DROP COLUMN "key";
