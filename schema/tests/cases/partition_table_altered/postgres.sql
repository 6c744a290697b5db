-- candidate: column event.gone -> event.label (60 %)
-- up, transaction
ALTER TABLE "event" RENAME COLUMN "kind" TO "sort";
ALTER TABLE "event" ADD COLUMN "label" text;
ALTER TABLE "event" ADD COLUMN "seen_at" timestamptz DEFAULT now() NOT NULL;
ALTER TABLE "event" ALTER COLUMN "sort" TYPE varchar(60);
-- rewrites_table event.size
ALTER TABLE "event" ALTER COLUMN "size" TYPE bigint;
ALTER TABLE "event" ALTER COLUMN "size" SET DEFAULT 7;
UPDATE "event" SET "size" = 7 WHERE "size" IS NULL;
ALTER TABLE "event" ALTER COLUMN "size" SET NOT NULL;
-- rewrites_table event.twice
ALTER TABLE "event" ADD COLUMN "twice" bigint GENERATED ALWAYS AS (size * 2) STORED;
-- drops_column event.gone
ALTER TABLE "event" DROP COLUMN "gone";
-- may_refuse_rows event
ALTER TABLE "event" ADD CONSTRAINT "event_sort_day_key" UNIQUE ("sort", "day");
-- may_refuse_rows event
ALTER TABLE "event" ADD CONSTRAINT "event_check" CHECK (size > 0);
CREATE INDEX "event_sort_day_idx" ON "event" ("sort", "day");
COMMENT ON TABLE "event" IS 'Altered';
CREATE FUNCTION "__kit_touch_event"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."seen_at" IS NOT DISTINCT FROM OLD."seen_at" THEN
        NEW."seen_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_event" BEFORE UPDATE ON "event" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_event"();
-- down, transaction
DROP TRIGGER "__kit_touch_event" ON "event";
DROP FUNCTION "__kit_touch_event"();
ALTER TABLE "event" RENAME COLUMN "sort" TO "kind";
-- drops_column event.twice
ALTER TABLE "event" DROP COLUMN "twice";
ALTER TABLE "event" DROP CONSTRAINT "event_sort_day_key";
ALTER TABLE "event" DROP CONSTRAINT "event_check";
DROP INDEX "event_sort_day_idx";
ALTER TABLE "event" ADD COLUMN "gone" text;
-- narrows_type event.kind
-- rewrites_table event.kind
ALTER TABLE "event" ALTER COLUMN "kind" TYPE varchar(40);
-- narrows_type event.size
-- rewrites_table event.size
ALTER TABLE "event" ALTER COLUMN "size" DROP DEFAULT;
ALTER TABLE "event" ALTER COLUMN "size" TYPE integer;
ALTER TABLE "event" ALTER COLUMN "size" DROP NOT NULL;
-- drops_column event.label
ALTER TABLE "event" DROP COLUMN "label";
-- drops_column event.seen_at
ALTER TABLE "event" DROP COLUMN "seen_at";
COMMENT ON TABLE "event" IS NULL;
