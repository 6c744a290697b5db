-- up, transaction
-- drops_partition event.events_2025
DROP TABLE "events_2025";
-- down, transaction
CREATE TABLE "events_2025" PARTITION OF "event" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
