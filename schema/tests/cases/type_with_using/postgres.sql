-- up, transaction
-- may_refuse_rows users.born
-- rewrites_table users.born
ALTER TABLE "users" ALTER COLUMN "born" TYPE timestamp USING to_timestamp(born) AT TIME ZONE 'utc';
-- may_refuse_rows users.level
-- rewrites_table users.level
ALTER TABLE "users" ALTER COLUMN "level" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "level" TYPE varchar(20) USING 'level ' || level;
ALTER TABLE "users" ALTER COLUMN "level" SET DEFAULT 'none';
-- may_refuse_rows users.doubled
-- rewrites_table users.doubled
ALTER TABLE "users" ALTER COLUMN "doubled" TYPE integer USING doubled * 2;
-- down, transaction
DO $kit$ BEGIN RAISE EXCEPTION '%', 'users.born: postgres has no cast from timestamp to bigint'; END $kit$;
