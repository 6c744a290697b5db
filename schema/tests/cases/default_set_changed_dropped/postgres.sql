-- up, transaction
ALTER TABLE "posts" ALTER COLUMN "title" SET DEFAULT 'untitled';
ALTER TABLE "users" ALTER COLUMN "name" DROP DEFAULT;
-- down, transaction
ALTER TABLE "posts" ALTER COLUMN "title" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "name" SET DEFAULT 'x';
