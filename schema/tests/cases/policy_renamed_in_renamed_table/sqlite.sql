-- up, transaction
ALTER TABLE "documents" RENAME TO "papers";
-- down, transaction
ALTER TABLE "papers" RENAME TO "documents";
