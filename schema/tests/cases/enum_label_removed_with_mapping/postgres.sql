-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_check";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'calm', 'content');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'sad' THEN 'content' ELSE "mood"::text END)::"mood";
ALTER TABLE "users" ADD CONSTRAINT "users_mood_check" CHECK (mood <> 'calm');
DROP TYPE "mood__kit_old";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'content';
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_check";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad', 'calm');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'content' THEN 'sad' ELSE "mood"::text END)::"mood";
ALTER TABLE "users" ADD CONSTRAINT "users_mood_check" CHECK (mood <> 'calm');
DROP TYPE "mood__kit_old";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'sad';
