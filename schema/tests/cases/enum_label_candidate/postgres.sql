-- candidate: label mood.ugly -> mood.worse (60 %)
-- up, transaction
-- drops_label mood
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('good', 'bad', 'worse');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "former" TYPE "mood" USING "former"::text::"mood";
DROP TYPE "mood__kit_old";
-- down, transaction
-- drops_label mood
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('good', 'bad', 'ugly');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "former" TYPE "mood" USING "former"::text::"mood";
DROP TYPE "mood__kit_old";
