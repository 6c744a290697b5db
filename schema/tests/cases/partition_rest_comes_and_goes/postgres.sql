-- up, transaction
CREATE TABLE "events_rest" PARTITION OF "event" DEFAULT;
-- drops_partition note.notes_rest
DROP TABLE "notes_rest";
-- down, transaction
-- drops_partition event.events_rest
DROP TABLE "events_rest";
CREATE TABLE "notes_rest" PARTITION OF "note" DEFAULT;
