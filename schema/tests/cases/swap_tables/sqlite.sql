-- up, transaction
ALTER TABLE "people" RENAME TO "people__kit_swap";
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "people__kit_swap" RENAME TO "users";
-- down, transaction
ALTER TABLE "users" RENAME TO "people__kit_swap";
ALTER TABLE "people" RENAME TO "users";
ALTER TABLE "people__kit_swap" RENAME TO "people";
