-- up, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_code_fkey";
ALTER TABLE "users" DROP CONSTRAINT "users_parent_fkey";
-- recreates_column users.code
ALTER TABLE "users" DROP COLUMN "code";
-- recreates_column users.parent
ALTER TABLE "users" DROP COLUMN "parent";
ALTER TABLE "users" ADD COLUMN "code" bigint GENERATED ALWAYS AS (1 + a + 0) STORED;
ALTER TABLE "users" ADD CONSTRAINT "users_code_key" UNIQUE ("code");
ALTER TABLE "users" ADD COLUMN "parent" bigint GENERATED ALWAYS AS (a + a) STORED;
CREATE INDEX "users_parent_idx" ON "users" ("parent");
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_code_fkey" FOREIGN KEY ("user_code") REFERENCES "users" ("code");
ALTER TABLE "users" ADD CONSTRAINT "users_parent_fkey" FOREIGN KEY ("parent") REFERENCES "parents" ("id");
-- down, transaction
ALTER TABLE "posts" DROP CONSTRAINT "posts_user_code_fkey";
ALTER TABLE "users" DROP CONSTRAINT "users_parent_fkey";
-- recreates_column users.code
ALTER TABLE "users" DROP COLUMN "code";
-- recreates_column users.parent
ALTER TABLE "users" DROP COLUMN "parent";
ALTER TABLE "users" ADD COLUMN "code" bigint GENERATED ALWAYS AS (a + 1) STORED;
ALTER TABLE "users" ADD CONSTRAINT "users_code_key" UNIQUE ("code");
ALTER TABLE "users" ADD COLUMN "parent" bigint GENERATED ALWAYS AS (a * 2) STORED;
CREATE INDEX "users_parent_idx" ON "users" ("parent");
ALTER TABLE "posts" ADD CONSTRAINT "posts_user_code_fkey" FOREIGN KEY ("user_code") REFERENCES "users" ("code");
ALTER TABLE "users" ADD CONSTRAINT "users_parent_fkey" FOREIGN KEY ("parent") REFERENCES "parents" ("id");
