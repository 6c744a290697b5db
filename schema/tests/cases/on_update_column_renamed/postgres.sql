-- up, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
ALTER TABLE "notes" RENAME COLUMN "updated_at" TO "changed_at";
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
        NEW."changed_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
-- down, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
ALTER TABLE "notes" RENAME COLUMN "changed_at" TO "updated_at";
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
