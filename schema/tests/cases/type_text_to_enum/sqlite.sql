-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_check";
ALTER TABLE "users" DROP CONSTRAINT "users_mood_length_check";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'sad'));
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_check" CHECK (length(mood) > 0);
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_length_check" CHECK (length("mood") <= 20);
