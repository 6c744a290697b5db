-- up, transaction
CREATE SCHEMA "archive";
ALTER TABLE "app"."drafts" RENAME TO "sketches";
ALTER TABLE "app"."sketches" SET SCHEMA "archive";
ALTER TABLE "app"."notes" SET SCHEMA "archive";
ALTER TABLE "archive"."sketches" RENAME COLUMN "title" TO "heading";
-- down, transaction
ALTER TABLE "archive"."notes" SET SCHEMA "app";
ALTER TABLE "archive"."sketches" RENAME TO "drafts";
ALTER TABLE "archive"."drafts" SET SCHEMA "app";
ALTER TABLE "app"."drafts" RENAME COLUMN "heading" TO "title";
DROP SCHEMA "archive";
