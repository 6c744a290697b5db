-- candidate: column users.last_name -> users.given_name (48 %)
-- up, transaction
ALTER TABLE "users" ADD COLUMN "given_name" varchar(50);
-- drops_column users.first_name
ALTER TABLE "users" DROP COLUMN "first_name";
-- drops_column users.last_name
ALTER TABLE "users" DROP COLUMN "last_name";
-- down, transaction
ALTER TABLE "users" ADD COLUMN "first_name" text;
ALTER TABLE "users" ADD COLUMN "last_name" text;
-- drops_column users.given_name
ALTER TABLE "users" DROP COLUMN "given_name";
