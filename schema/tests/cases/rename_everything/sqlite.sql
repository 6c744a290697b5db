-- up, transaction
ALTER TABLE "posts" RENAME TO "articles";
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "articles" RENAME COLUMN "author" TO "writer";
ALTER TABLE "articles" RENAME COLUMN "parent" TO "above";
ALTER TABLE "people" RENAME COLUMN "age" TO "years";
ALTER TABLE "people" RENAME COLUMN "email" TO "mail";
ALTER TABLE "people" RENAME COLUMN "id" TO "person";
ALTER TABLE "people" RENAME COLUMN "next" TO "coming";
ALTER TABLE "people" RENAME COLUMN "nick" TO "alias";
ALTER TABLE "people" DROP CONSTRAINT "age_ok";
ALTER TABLE "people" ADD CONSTRAINT "years_ok" CHECK (years >= 0);
-- down, transaction
ALTER TABLE "people" RENAME TO "users";
ALTER TABLE "articles" RENAME TO "posts";
ALTER TABLE "users" RENAME COLUMN "alias" TO "nick";
ALTER TABLE "users" RENAME COLUMN "coming" TO "next";
ALTER TABLE "users" RENAME COLUMN "person" TO "id";
ALTER TABLE "users" RENAME COLUMN "mail" TO "email";
ALTER TABLE "users" RENAME COLUMN "years" TO "age";
ALTER TABLE "posts" RENAME COLUMN "above" TO "parent";
ALTER TABLE "posts" RENAME COLUMN "writer" TO "author";
ALTER TABLE "users" DROP CONSTRAINT "years_ok";
ALTER TABLE "users" ADD CONSTRAINT "age_ok" CHECK (age >= 0);
