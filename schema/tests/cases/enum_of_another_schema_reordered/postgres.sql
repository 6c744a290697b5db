-- up, transaction
ALTER TABLE "app"."users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TABLE "app"."users" ALTER COLUMN "moods" DROP DEFAULT;
ALTER TYPE "app"."mood" RENAME TO "mood__kit_old";
CREATE TYPE "app"."mood" AS ENUM ('sad', 'happy');
ALTER TABLE "notes" ALTER COLUMN "mood" TYPE "app"."mood" USING (CASE "mood"::text WHEN 'calm' THEN 'happy' ELSE "mood"::text END)::"app"."mood";
ALTER TABLE "app"."users" ALTER COLUMN "mood" TYPE "app"."mood" USING (CASE "mood"::text WHEN 'calm' THEN 'happy' ELSE "mood"::text END)::"app"."mood";
ALTER TABLE "app"."users" ALTER COLUMN "moods" TYPE "app"."mood"[] USING array_replace("moods"::text[], 'calm', 'happy')::"app"."mood"[];
ALTER TABLE "app"."users" ALTER COLUMN "moods" SET DEFAULT '{sad,happy}';
ALTER TABLE "app"."users" ALTER COLUMN "mood" SET DEFAULT 'happy';
DROP TYPE "app"."mood__kit_old";
-- down, transaction
ALTER TABLE "app"."users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TABLE "app"."users" ALTER COLUMN "moods" DROP DEFAULT;
ALTER TYPE "app"."mood" RENAME TO "mood__kit_old";
CREATE TYPE "app"."mood" AS ENUM ('happy', 'sad', 'calm');
ALTER TABLE "notes" ALTER COLUMN "mood" TYPE "app"."mood" USING "mood"::text::"app"."mood";
ALTER TABLE "app"."users" ALTER COLUMN "mood" TYPE "app"."mood" USING "mood"::text::"app"."mood";
ALTER TABLE "app"."users" ALTER COLUMN "moods" TYPE "app"."mood"[] USING "moods"::text[]::"app"."mood"[];
ALTER TABLE "app"."users" ALTER COLUMN "moods" SET DEFAULT '{sad,happy}';
ALTER TABLE "app"."users" ALTER COLUMN "mood" SET DEFAULT 'happy';
DROP TYPE "app"."mood__kit_old";
