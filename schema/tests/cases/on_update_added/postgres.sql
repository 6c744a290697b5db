-- up, transaction
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
-- down, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
