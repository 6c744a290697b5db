-- up, transaction
ALTER TABLE "users" ADD COLUMN "nick" varchar(20);
-- down, transaction
-- drops_column users.nick
ALTER TABLE "users" DROP COLUMN "nick";
