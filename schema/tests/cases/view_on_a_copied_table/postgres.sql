-- up, transaction
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_active_check" CHECK (active IN (true, false));
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_active_check";
