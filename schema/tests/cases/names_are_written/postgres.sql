-- up, transaction
ALTER TABLE "posts" RENAME CONSTRAINT "of_author" TO "of_writer";
ALTER TABLE "users" RENAME CONSTRAINT "users_by_id" TO "users_id";
ALTER TABLE "users" RENAME CONSTRAINT "users_by_email" TO "users_email";
ALTER TABLE "users" RENAME CONSTRAINT "born" TO "alive";
ALTER INDEX "users_by_age" RENAME TO "users_age";
-- down, transaction
ALTER INDEX "users_age" RENAME TO "users_by_age";
ALTER TABLE "users" RENAME CONSTRAINT "alive" TO "born";
ALTER TABLE "users" RENAME CONSTRAINT "users_email" TO "users_by_email";
ALTER TABLE "users" RENAME CONSTRAINT "users_id" TO "users_by_id";
ALTER TABLE "posts" RENAME CONSTRAINT "of_writer" TO "of_author";
