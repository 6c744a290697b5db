-- up, transaction
CREATE TYPE "state" AS ENUM ('happy', 'sad', 'calm');
-- narrows_type users.mood
-- rewrites_table users.mood
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "state" USING "mood"::text::"state";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
-- down, transaction
-- narrows_type users.mood
-- rewrites_table users.mood
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
DROP TYPE "state";
