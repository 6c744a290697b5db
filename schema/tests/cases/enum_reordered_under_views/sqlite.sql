-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- may_refuse_rows users
UPDATE "users" SET "mood" = 'sad' WHERE "mood" = 'calm';
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('sad', 'happy'));
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'sad', 'calm'));
