-- up, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
-- drops_table notes
DROP TABLE "notes";
-- down, transaction
CREATE TABLE "notes" (
    "id" bigint NOT NULL,
    "changed_at" timestamp DEFAULT (now() AT TIME ZONE 'utc') NOT NULL,
    "above" bigint,
    CONSTRAINT "notes_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "notes_changed_at_key" UNIQUE ("changed_at"),
    CONSTRAINT "notes_above_fkey" FOREIGN KEY ("above") REFERENCES "notes" ("id") ON DELETE SET NULL
);
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
        NEW."changed_at" := (now() AT TIME ZONE 'utc');
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
