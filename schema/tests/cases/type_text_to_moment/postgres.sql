-- up, transaction
-- narrows_type events.at
-- rewrites_table events.at
ALTER TABLE "events" ALTER COLUMN "at" TYPE timestamp USING "at"::timestamp;
-- narrows_type events.day
-- rewrites_table events.day
ALTER TABLE "events" ALTER COLUMN "day" TYPE date USING "day"::date;
-- narrows_type events.body
-- rewrites_table events.body
ALTER TABLE "events" ALTER COLUMN "body" TYPE jsonb USING "body"::jsonb;
-- down, transaction
-- narrows_type events.at
-- rewrites_table events.at
ALTER TABLE "events" ALTER COLUMN "at" TYPE varchar(40);
-- narrows_type events.day
-- rewrites_table events.day
ALTER TABLE "events" ALTER COLUMN "day" TYPE varchar(10);
-- narrows_type events.body
-- rewrites_table events.body
ALTER TABLE "events" ALTER COLUMN "body" TYPE varchar(40);
