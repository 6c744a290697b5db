-- up, transaction
ALTER TYPE "mood" ADD VALUE 'calm' BEFORE 'sad';
-- down, transaction
-- drops_label mood
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
DROP TYPE "mood__kit_old";
