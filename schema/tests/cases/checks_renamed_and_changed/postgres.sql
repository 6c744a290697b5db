-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "a";
ALTER TABLE "users" DROP CONSTRAINT "b";
ALTER TABLE "users" DROP CONSTRAINT "c";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "a" CHECK (code < 90);
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "b" CHECK (code > 1);
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "born" CHECK (age > 0);
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "c" CHECK (age < 200);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "a";
ALTER TABLE "users" DROP CONSTRAINT "b";
ALTER TABLE "users" DROP CONSTRAINT "born";
ALTER TABLE "users" DROP CONSTRAINT "c";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "a" CHECK (age > 0);
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "b" CHECK (code > 0);
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "c" CHECK (code < 90);
