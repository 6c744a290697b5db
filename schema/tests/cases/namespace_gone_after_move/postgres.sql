-- up, transaction
CREATE SCHEMA "new";
ALTER TYPE "old"."mood" SET SCHEMA "new";
ALTER TABLE "old"."users" RENAME TO "people";
ALTER TABLE "old"."people" SET SCHEMA "new";
DROP SCHEMA "old";
-- down, transaction
CREATE SCHEMA "old";
ALTER TABLE "new"."people" RENAME TO "users";
ALTER TABLE "new"."users" SET SCHEMA "old";
ALTER TYPE "new"."mood" SET SCHEMA "old";
DROP SCHEMA "new";
