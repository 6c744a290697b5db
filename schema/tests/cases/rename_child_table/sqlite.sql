-- up, transaction
ALTER TABLE "posts" RENAME TO "articles";
-- down, transaction
ALTER TABLE "articles" RENAME TO "posts";
