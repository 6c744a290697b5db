-- up, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2025";
ALTER TABLE "event" DETACH PARTITION "events_2026";
WITH moved AS (DELETE FROM "events_2026" WHERE "day" >= '2025-01-01' AND "day" < '2026-06-01' RETURNING "id", "day", "kind")
INSERT INTO "events_2025" ("id", "day", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "day", "kind" FROM moved;
ALTER TABLE "event" ATTACH PARTITION "events_2025" FOR VALUES FROM ('2025-01-01') TO ('2026-06-01');
ALTER TABLE "event" ATTACH PARTITION "events_2026" FOR VALUES FROM ('2026-06-01') TO ('2027-01-01');
-- down, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2025";
ALTER TABLE "event" DETACH PARTITION "events_2026";
WITH moved AS (DELETE FROM "events_2025" WHERE "day" >= '2026-01-01' AND "day" < '2027-01-01' RETURNING "id", "day", "kind")
INSERT INTO "events_2026" ("id", "day", "kind") OVERRIDING SYSTEM VALUE SELECT "id", "day", "kind" FROM moved;
ALTER TABLE "event" ATTACH PARTITION "events_2025" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE "event" ATTACH PARTITION "events_2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
