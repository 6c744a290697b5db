-- up, transaction
ALTER TABLE "users" RENAME TO "people";
-- down, transaction
ALTER TABLE "people" RENAME TO "users";
