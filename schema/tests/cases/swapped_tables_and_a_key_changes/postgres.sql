-- up, transaction
ALTER TABLE "people" RENAME TO "people__kit_swap";
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "people__kit_swap" RENAME TO "users";
ALTER TABLE "users" DROP CONSTRAINT "people_pkey";
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "people_pkey" PRIMARY KEY ("id", "part");
-- down, transaction
ALTER TABLE "users" RENAME TO "people__kit_swap";
ALTER TABLE "people" RENAME TO "users";
ALTER TABLE "people__kit_swap" RENAME TO "people";
ALTER TABLE "people" DROP CONSTRAINT "people_pkey";
-- may_refuse_rows people
ALTER TABLE "people" ADD CONSTRAINT "people_pkey" PRIMARY KEY ("id");
