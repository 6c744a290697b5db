-- up, transaction
ALTER TABLE "events_2026" RENAME TO "events_latest";
-- down, transaction
ALTER TABLE "events_latest" RENAME TO "events_2026";
