-- up, transaction
CREATE TABLE "events_2027" PARTITION OF "event" FOR VALUES FROM ('2027-01-01') TO ('2028-01-01');
-- down, transaction
-- drops_partition event.events_2027
DROP TABLE "events_2027";
