-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- may_refuse_rows users
UPDATE "users" SET "mood" = 'calm' WHERE "mood" = 'sad';
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('calm', 'happy'));
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('sad', 'happy', 'calm'));
