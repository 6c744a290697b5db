-- up, transaction
CREATE TABLE "notes" (
    "id" bigint NOT NULL,
    "text" varchar(20),
    "updated_at" timestamptz DEFAULT now() NOT NULL,
    "changed_on" date,
    "changed_at" timestamp,
    CONSTRAINT "notes_pkey" PRIMARY KEY ("id")
);
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
        NEW."changed_at" := (now() AT TIME ZONE 'utc');
    END IF;
    IF NEW."changed_on" IS NOT DISTINCT FROM OLD."changed_on" THEN
        NEW."changed_on" := (now() AT TIME ZONE 'utc')::date;
    END IF;
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
-- drops_table notes
DROP TABLE "notes";
