-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "cheerful";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('sad', 'happy');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
ALTER TABLE "users" ADD CONSTRAINT "cheerful" CHECK (mood <> 'sad');
DROP TYPE "mood__kit_old";
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "cheerful";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
ALTER TABLE "users" ADD CONSTRAINT "cheerful" CHECK (mood <> 'sad');
DROP TYPE "mood__kit_old";
