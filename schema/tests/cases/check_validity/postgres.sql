-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "coded";
-- may_refuse_rows users
ALTER TABLE "users" VALIDATE CONSTRAINT "born";
ALTER TABLE "users" DROP CONSTRAINT "mortal", ADD CONSTRAINT "mortal" CHECK (age < 200) NOT VALID;
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "coded" CHECK (code > 0);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "coded";
ALTER TABLE "users" DROP CONSTRAINT "born", ADD CONSTRAINT "born" CHECK (age > 0) NOT VALID;
-- may_refuse_rows users
ALTER TABLE "users" VALIDATE CONSTRAINT "mortal";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "coded" CHECK (code > 0) NO INHERIT;
