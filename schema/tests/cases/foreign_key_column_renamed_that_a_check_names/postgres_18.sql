-- up, transaction
ALTER TABLE "posts" RENAME COLUMN "author" TO "writer";
ALTER TABLE "users" RENAME COLUMN "code" TO "number";
-- down, transaction
ALTER TABLE "users" RENAME COLUMN "number" TO "code";
ALTER TABLE "posts" RENAME COLUMN "writer" TO "author";
