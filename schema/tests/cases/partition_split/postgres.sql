-- up, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2026";
CREATE TABLE "events_2026a" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2026-07-01');
CREATE TABLE "events_2026b" PARTITION OF "event" FOR VALUES FROM ('2026-07-01') TO ('2027-01-01');
INSERT INTO "event" ("id", "day", "kind") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind" FROM "events_2026";
DROP TABLE "events_2026";
-- down, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2026a";
ALTER TABLE "event" DETACH PARTITION "events_2026b";
CREATE TABLE "events_2026" PARTITION OF "event" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
INSERT INTO "event" ("id", "day", "kind") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind" FROM "events_2026a";
DROP TABLE "events_2026a";
INSERT INTO "event" ("id", "day", "kind") OVERRIDING SYSTEM VALUE
SELECT "id", "day", "kind" FROM "events_2026b";
DROP TABLE "events_2026b";
