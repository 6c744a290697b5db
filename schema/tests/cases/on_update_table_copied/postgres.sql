-- up, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
ALTER TABLE "notes" ALTER COLUMN "text" TYPE varchar(30);
ALTER TABLE "notes" ALTER COLUMN "text" SET DEFAULT 'nothing';
UPDATE "notes" SET "text" = 'nothing' WHERE "text" IS NULL;
ALTER TABLE "notes" ALTER COLUMN "text" SET NOT NULL;
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
-- narrows_type notes.text
-- rewrites_table notes.text
ALTER TABLE "notes" ALTER COLUMN "text" DROP DEFAULT;
ALTER TABLE "notes" ALTER COLUMN "text" TYPE varchar(20);
ALTER TABLE "notes" ALTER COLUMN "text" DROP NOT NULL;
