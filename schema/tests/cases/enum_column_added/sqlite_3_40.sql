-- up, transaction
ALTER TABLE "users" ADD COLUMN "mood" text NOT NULL DEFAULT 'happy' CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'sad'));
-- down, transaction
-- drops_column users.mood
ALTER TABLE "users" DROP COLUMN "mood";
