-- up, transaction
ALTER TABLE "users" ADD COLUMN "nick" text CONSTRAINT "users_nick_length_check" CHECK (length("nick") <= 20);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_nick_length_check";
-- drops_column users.nick
ALTER TABLE "users" DROP COLUMN "nick";
