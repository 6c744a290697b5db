-- up, transaction
DROP FUNCTION "is_sad"(mood, mood[]);
ALTER TABLE "users" DROP CONSTRAINT "cheerful";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('sad', 'happy');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
ALTER TABLE "users" ADD CONSTRAINT "cheerful" CHECK (mood <> 'sad');
DROP TYPE "mood__kit_old";
CREATE FUNCTION "is_sad"(one mood, others mood[]) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC
    SELECT one = ANY (others);
END;
-- down, transaction
DROP FUNCTION "is_sad"(mood, mood[]);
ALTER TABLE "users" DROP CONSTRAINT "cheerful";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
ALTER TABLE "users" ADD CONSTRAINT "cheerful" CHECK (mood <> 'sad');
DROP TYPE "mood__kit_old";
CREATE FUNCTION "is_sad"(one mood, others mood[]) RETURNS boolean LANGUAGE sql IMMUTABLE BEGIN ATOMIC
    SELECT one = ANY (others);
END;
