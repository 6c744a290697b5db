-- up, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
-- rewrites_table notes.updated_at
ALTER TABLE "notes" ALTER COLUMN "updated_at" DROP DEFAULT;
ALTER TABLE "notes" ALTER COLUMN "updated_at" TYPE timestamp;
ALTER TABLE "notes" ALTER COLUMN "updated_at" SET DEFAULT (now() AT TIME ZONE 'utc');
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := (now() AT TIME ZONE 'utc');
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
-- down, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
-- rewrites_table notes.updated_at
ALTER TABLE "notes" ALTER COLUMN "updated_at" DROP DEFAULT;
ALTER TABLE "notes" ALTER COLUMN "updated_at" TYPE timestamptz;
ALTER TABLE "notes" ALTER COLUMN "updated_at" SET DEFAULT now();
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
