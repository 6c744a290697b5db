-- up, transaction
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'calm');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'sad' THEN 'calm' ELSE "mood"::text END)::"mood";
DROP TYPE "mood__kit_old";
-- down, transaction
ALTER TYPE "mood" ADD VALUE 'sad' BEFORE 'calm';
