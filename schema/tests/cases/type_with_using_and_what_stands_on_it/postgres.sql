-- up, transaction
-- recreates_column users.next
ALTER TABLE "users" DROP COLUMN "next";
-- may_refuse_rows users.id
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint USING id + 1000;
-- may_refuse_rows users.level
-- rewrites_table users.level
ALTER TABLE "users" DROP CONSTRAINT "levelled";
ALTER TABLE "users" ALTER COLUMN "level" TYPE bigint USING level * 2;
ALTER TABLE "users" ADD CONSTRAINT "levelled" CHECK (level >= 0);
ALTER TABLE "users" ADD COLUMN "next" bigint GENERATED ALWAYS AS (level + 1) STORED;
-- down, transaction
-- recreates_column users.next
ALTER TABLE "users" DROP COLUMN "next";
-- narrows_type users.id
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer;
-- narrows_type users.level
-- rewrites_table users.level
ALTER TABLE "users" ALTER COLUMN "level" TYPE integer;
ALTER TABLE "users" ADD COLUMN "next" bigint GENERATED ALWAYS AS (level + 1) STORED;
