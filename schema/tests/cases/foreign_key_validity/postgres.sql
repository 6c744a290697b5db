-- up, transaction
-- may_refuse_rows posts
ALTER TABLE "posts" VALIDATE CONSTRAINT "by_author";
ALTER TABLE "posts" DROP CONSTRAINT "by_code", ADD CONSTRAINT "by_code" FOREIGN KEY ("code") REFERENCES "users" ("code");
ALTER TABLE "posts" DROP CONSTRAINT "by_editor", ADD CONSTRAINT "by_editor" FOREIGN KEY ("editor") REFERENCES "users" ("id") NOT VALID;
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "by_author", ADD CONSTRAINT "by_author" FOREIGN KEY ("author") REFERENCES "users" ("id") NOT VALID;
-- may_refuse_rows posts
ALTER TABLE "posts" DROP CONSTRAINT "by_code", ADD CONSTRAINT "by_code" FOREIGN KEY ("code") REFERENCES "users" ("code") MATCH FULL;
-- may_refuse_rows posts
ALTER TABLE "posts" VALIDATE CONSTRAINT "by_editor";
