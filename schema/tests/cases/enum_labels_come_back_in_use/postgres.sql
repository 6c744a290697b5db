-- up, transaction
ALTER TABLE "users" ALTER COLUMN "former" DROP DEFAULT;
ALTER TABLE "visits" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'angry' THEN 'sad' ELSE "mood"::text END)::"mood";
ALTER TABLE "users" ALTER COLUMN "former" TYPE "mood" USING (CASE "former"::text WHEN 'angry' THEN 'sad' ELSE "former"::text END)::"mood";
ALTER TABLE "visits" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'angry' THEN 'sad' ELSE "mood"::text END)::"mood";
DROP TYPE "mood__kit_old";
-- drops_column users.former
ALTER TABLE "users" DROP COLUMN "former";
-- drops_table visits
DROP TABLE "visits";
-- down, transaction
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad', 'angry');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
DROP TYPE "mood__kit_old";
CREATE TABLE "visits" (
    "id" bigint NOT NULL,
    "mood" "mood" DEFAULT 'angry' NOT NULL,
    CONSTRAINT "visits_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "users" ADD COLUMN "former" "mood" DEFAULT 'angry';
