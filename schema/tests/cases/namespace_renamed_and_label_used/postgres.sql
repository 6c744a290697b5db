-- up, transaction
ALTER SCHEMA "app" RENAME TO "core";
ALTER TYPE "core"."mood" ADD VALUE 'sad';
-- down, transaction
ALTER SCHEMA "core" RENAME TO "app";
-- drops_label app.mood
ALTER TABLE "app"."users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "app"."mood" RENAME TO "mood__kit_old";
CREATE TYPE "app"."mood" AS ENUM ('happy');
ALTER TABLE "app"."users" ALTER COLUMN "mood" TYPE "app"."mood" USING "mood"::text::"app"."mood";
ALTER TABLE "app"."users" ALTER COLUMN "mood" SET DEFAULT 'happy';
DROP TYPE "app"."mood__kit_old";
-- up, transaction
ALTER TABLE "core"."users" ALTER COLUMN "mood" SET DEFAULT 'sad';
-- down, transaction
ALTER TABLE "core"."users" ALTER COLUMN "mood" SET DEFAULT 'happy';
