-- up, transaction
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "users" DROP CONSTRAINT "users_mood_check";
-- narrows_type users.mood
-- rewrites_table users.mood
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
-- down, transaction
-- narrows_type users.mood
-- rewrites_table users.mood
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "mood" TYPE varchar(20);
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_check" CHECK (length(mood) > 0);
DROP TYPE "mood";
