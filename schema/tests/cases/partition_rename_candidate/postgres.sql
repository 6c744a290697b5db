-- candidate: partition event.events_2026 -> event.events_now (100 %)
-- up, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2026";
CREATE TABLE "events_now" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
INSERT INTO "event" ("id", "day", "kind") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind" FROM "events_2026";
DROP TABLE "events_2026";
-- down, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_now";
CREATE TABLE "events_2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
INSERT INTO "event" ("id", "day", "kind") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind" FROM "events_now";
DROP TABLE "events_now";
