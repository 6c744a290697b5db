-- up, transaction
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
ALTER TABLE "users" ADD COLUMN "mood" "mood" DEFAULT 'happy' NOT NULL;
-- down, transaction
-- drops_column users.mood
ALTER TABLE "users" DROP COLUMN "mood";
DROP TYPE "mood";
