-- up, transaction
ALTER TABLE "b" RENAME TO "c";
ALTER TABLE "a" RENAME TO "b";
-- down, transaction
ALTER TABLE "b" RENAME TO "a";
ALTER TABLE "c" RENAME TO "b";
