-- up, transaction
ALTER TYPE "level" ADD VALUE 'none' BEFORE 'low';
ALTER TYPE "level" ADD VALUE 'middle' BEFORE 'high';
ALTER TYPE "level" ADD VALUE 'upper' BEFORE 'high';
ALTER TYPE "level" ADD VALUE 'top';
-- down, transaction
-- drops_label level
ALTER TYPE "level" RENAME TO "level__kit_old";
CREATE TYPE "level" AS ENUM ('low', 'high');
ALTER TABLE "tasks" ALTER COLUMN "level" TYPE "level" USING "level"::text::"level";
DROP TYPE "level__kit_old";
