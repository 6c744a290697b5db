-- up, transaction
-- may_refuse_rows visits.day
-- rewrites_table visits.day
ALTER TABLE "visits" ALTER COLUMN "day" TYPE bigint USING day;
-- down, transaction
-- narrows_type visits.day
-- rewrites_table visits.day
ALTER TABLE "visits" ALTER COLUMN "day" TYPE integer;
