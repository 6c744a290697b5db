-- up, transaction
CREATE SCHEMA "app";
ALTER TABLE "drafts" SET SCHEMA "app";
ALTER TABLE "app"."drafts" RENAME TO "notes";
ALTER TABLE "notes" RENAME TO "drafts";
-- down, transaction
ALTER TABLE "drafts" RENAME TO "notes";
ALTER TABLE "app"."notes" RENAME TO "drafts";
ALTER TABLE "app"."drafts" SET SCHEMA "public";
DROP SCHEMA "app";
