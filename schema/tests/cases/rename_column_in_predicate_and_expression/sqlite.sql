-- up, transaction
ALTER TABLE "users" RENAME COLUMN "age" TO "years";
-- down, transaction
ALTER TABLE "users" RENAME COLUMN "years" TO "age";
