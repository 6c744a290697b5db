-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'calm', 'sad'));
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- may_refuse_rows users
-- drops_label users.mood
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'sad'));
