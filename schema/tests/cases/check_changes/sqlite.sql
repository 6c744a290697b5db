-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "named";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "named" CHECK (length(name) > 1);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "named";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "named" CHECK (name <> '');
