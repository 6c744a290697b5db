-- up, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_rest";
CREATE TABLE "events_2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE "events_2027" PARTITION OF "event" FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
WITH moved AS (DELETE FROM "events_rest" WHERE "day" >= '2026-01-01' AND "day" < '2027-01-01' RETURNING "id", "day", "kind")
INSERT INTO "events_2026" ("id", "day", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "day", "kind" FROM moved;
WITH moved AS (DELETE FROM "events_rest" WHERE "day" >= '2027-01-01' AND "day" < '2028-01-01' RETURNING "id", "day", "kind")
INSERT INTO "events_2027" ("id", "day", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "day", "kind" FROM moved;
ALTER TABLE "event" ATTACH PARTITION "events_rest" DEFAULT;
-- down, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2026";
ALTER TABLE "event" DETACH PARTITION "events_2027";
INSERT INTO "event" ("id", "day", "kind") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind" FROM "events_2026";
DROP TABLE "events_2026";
INSERT INTO "event" ("id", "day", "kind") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind" FROM "events_2027";
DROP TABLE "events_2027";
