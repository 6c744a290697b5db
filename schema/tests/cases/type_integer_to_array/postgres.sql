-- up, transaction
-- may_refuse_rows votes.n
-- rewrites_table votes.n
ALTER TABLE "votes" ALTER COLUMN "n" TYPE integer[] USING CASE WHEN n IS NOT NULL THEN ARRAY[n] END;
-- down, transaction
DO $kit$ BEGIN RAISE EXCEPTION '%', 'votes.n: postgres has no cast from integer[] to integer'; END $kit$;
