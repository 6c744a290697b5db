-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_name_length_check";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_name_length_check" CHECK (length("name") <= 50);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_name_length_check";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100);
