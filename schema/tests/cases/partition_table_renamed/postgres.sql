-- up, transaction
ALTER TABLE "event" RENAME TO "happening";
ALTER TABLE "reading" RENAME TO "measure";
-- down, transaction
ALTER TABLE "measure" RENAME TO "reading";
ALTER TABLE "happening" RENAME TO "event";
