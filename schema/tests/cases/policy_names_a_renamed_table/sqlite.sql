-- up, transaction
ALTER TABLE "members" RENAME TO "people";
ALTER TABLE "people" RENAME COLUMN "member" TO "who";
-- down, transaction
ALTER TABLE "people" RENAME TO "members";
ALTER TABLE "members" RENAME COLUMN "who" TO "member";
