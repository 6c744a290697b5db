-- up, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "changed_at__kit_swap";
ALTER TABLE "notes" RENAME COLUMN "seen_at" TO "changed_at";
ALTER TABLE "notes" RENAME COLUMN "changed_at__kit_swap" TO "seen_at";
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
        NEW."changed_at" := (now() AT TIME ZONE 'utc');
    END IF;
    IF NEW."seen_at" IS NOT DISTINCT FROM OLD."seen_at" THEN
        NEW."seen_at" := (now() AT TIME ZONE 'utc');
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
-- down, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
ALTER TABLE "notes" RENAME COLUMN "seen_at" TO "changed_at__kit_swap";
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "seen_at";
ALTER TABLE "notes" RENAME COLUMN "changed_at__kit_swap" TO "changed_at";
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
        NEW."changed_at" := (now() AT TIME ZONE 'utc');
    END IF;
    IF NEW."seen_at" IS NOT DISTINCT FROM OLD."seen_at" THEN
        NEW."seen_at" := (now() AT TIME ZONE 'utc');
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
