-- up, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2026";
ALTER TABLE "event" ATTACH PARTITION "events_2026" FOR VALUES FROM ('2026-01-01') TO ('2029-01-01');
-- down, transaction
-- may_refuse_rows event
ALTER TABLE "event" DETACH PARTITION "events_2026";
ALTER TABLE "event" ATTACH PARTITION "events_2026" FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
