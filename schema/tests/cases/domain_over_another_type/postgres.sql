-- up, transaction
DROP VIEW "writers";
ALTER DOMAIN "user_id" RENAME TO "user_id__kit_old";
CREATE DOMAIN "user_id" AS bigint
    CONSTRAINT "user_id_check" CHECK (VALUE > 0);
-- recreates_column posts.twice
ALTER TABLE "posts" DROP COLUMN "twice";
-- rewrites_table posts.user_id
-- may_refuse_rows posts.user_id
ALTER TABLE "posts" ALTER COLUMN "user_id" TYPE "user_id";
-- rewrites_table users.id
-- may_refuse_rows users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE "user_id";
ALTER TABLE "posts" ADD COLUMN "twice" bigint GENERATED ALWAYS AS (user_id * 2) STORED;
DROP DOMAIN "user_id__kit_old";
CREATE VIEW "writers" AS
SELECT user_id, id FROM posts WHERE user_id > 0;
-- down, transaction
DROP VIEW "writers";
ALTER DOMAIN "user_id" RENAME TO "user_id__kit_old";
CREATE DOMAIN "user_id" AS integer
    CONSTRAINT "user_id_check" CHECK (VALUE > 0);
-- recreates_column posts.twice
ALTER TABLE "posts" DROP COLUMN "twice";
-- narrows_type posts.user_id
-- rewrites_table posts.user_id
-- may_refuse_rows posts.user_id
ALTER TABLE "posts" ALTER COLUMN "user_id" TYPE "user_id";
-- narrows_type users.id
-- rewrites_table users.id
-- may_refuse_rows users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE "user_id";
ALTER TABLE "posts" ADD COLUMN "twice" bigint GENERATED ALWAYS AS (user_id * 2) STORED;
DROP DOMAIN "user_id__kit_old";
CREATE VIEW "writers" AS
SELECT user_id, id FROM posts WHERE user_id > 0;
