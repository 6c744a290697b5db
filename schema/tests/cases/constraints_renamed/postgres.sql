-- up, transaction
ALTER TABLE "posts" RENAME CONSTRAINT "post_of_user" TO "post_by_user";
ALTER TABLE "users" RENAME CONSTRAINT "users_by_id" TO "users_key";
ALTER TABLE "users" RENAME CONSTRAINT "one_code" TO "only_code";
ALTER TABLE "users" RENAME CONSTRAINT "code_is_right" TO "code_is_positive";
-- down, transaction
ALTER TABLE "users" RENAME CONSTRAINT "code_is_positive" TO "code_is_right";
ALTER TABLE "users" RENAME CONSTRAINT "only_code" TO "one_code";
ALTER TABLE "users" RENAME CONSTRAINT "users_key" TO "users_by_id";
ALTER TABLE "posts" RENAME CONSTRAINT "post_by_user" TO "post_of_user";
