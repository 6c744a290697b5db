-- up, transaction
-- may_refuse_rows users
ALTER TABLE "users" DROP CONSTRAINT "born", ADD CONSTRAINT "born" CHECK (age > 0);
ALTER TABLE "users" DROP CONSTRAINT "mortal", ADD CONSTRAINT "mortal" CHECK (age < 200) NOT ENFORCED;
-- may_refuse_rows posts
ALTER TABLE "posts" ALTER CONSTRAINT "by_author" ENFORCED;
ALTER TABLE "posts" ALTER CONSTRAINT "by_editor" NOT ENFORCED;
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "born", ADD CONSTRAINT "born" CHECK (age > 0) NOT ENFORCED;
-- may_refuse_rows users
ALTER TABLE "users" DROP CONSTRAINT "mortal", ADD CONSTRAINT "mortal" CHECK (age < 200);
ALTER TABLE "posts" ALTER CONSTRAINT "by_author" NOT ENFORCED;
-- may_refuse_rows posts
ALTER TABLE "posts" ALTER CONSTRAINT "by_editor" ENFORCED;
