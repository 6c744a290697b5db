-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "of_user";
ALTER TABLE "posts" DROP CONSTRAINT "one_each";
-- may_refuse_rows posts
ALTER TABLE "posts" ADD CONSTRAINT "one_each" UNIQUE ("editor");
-- may_refuse_rows posts
ALTER TABLE "posts" ADD CONSTRAINT "of_user" FOREIGN KEY ("editor") REFERENCES "users" ("id") ON DELETE SET NULL;
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "of_user";
ALTER TABLE "posts" DROP CONSTRAINT "one_each";
-- may_refuse_rows posts
ALTER TABLE "posts" ADD CONSTRAINT "one_each" UNIQUE ("author");
-- may_refuse_rows posts
ALTER TABLE "posts" ADD CONSTRAINT "of_user" FOREIGN KEY ("author") REFERENCES "users" ("id");
