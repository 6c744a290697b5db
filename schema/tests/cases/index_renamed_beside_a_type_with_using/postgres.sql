-- up, transaction
ALTER TABLE "visits" RENAME CONSTRAINT "visits_day_key" TO "visits_once";
ALTER INDEX "visits_code_day_idx" RENAME TO "visits_by_code";
-- may_refuse_rows visits.day
-- rewrites_table visits.day
ALTER TABLE "visits" ALTER COLUMN "day" TYPE bigint USING day;
-- down, transaction
ALTER INDEX "visits_by_code" RENAME TO "visits_code_day_idx";
ALTER TABLE "visits" RENAME CONSTRAINT "visits_once" TO "visits_day_key";
-- narrows_type visits.day
-- rewrites_table visits.day
ALTER TABLE "visits" ALTER COLUMN "day" TYPE integer;
