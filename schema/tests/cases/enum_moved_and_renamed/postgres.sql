-- up, transaction
CREATE SCHEMA "app";
ALTER TYPE "mood" RENAME TO "state";
ALTER TYPE "state" SET SCHEMA "app";
ALTER TYPE "app"."state" ADD VALUE 'calm';
-- down, transaction
ALTER TYPE "app"."state" RENAME TO "mood";
ALTER TYPE "app"."mood" SET SCHEMA "public";
-- drops_label mood
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
DROP TYPE "mood__kit_old";
DROP SCHEMA "app";
