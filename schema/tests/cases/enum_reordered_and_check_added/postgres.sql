-- up, transaction
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('sad', 'happy');
ALTER TABLE "a" ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";
DROP TYPE "mood__kit_old";
-- may_refuse_rows a
ALTER TABLE "a" ADD CONSTRAINT "cheerful" CHECK (m <> 'sad');
-- down, transaction
ALTER TABLE "a" DROP CONSTRAINT "cheerful";
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "a" ALTER COLUMN "m" TYPE "mood" USING "m"::text::"mood";
DROP TYPE "mood__kit_old";
