-- up, transaction
DROP TRIGGER "__kit_touch_notes" ON "notes";
DROP FUNCTION "__kit_touch_notes"();
ALTER TYPE "kind" RENAME VALUE 'old' TO 'former';
ALTER TABLE "notes" RENAME COLUMN "stamped" TO "touched";
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy');
ALTER TABLE "notes" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'sad' THEN 'happy' ELSE "mood"::text END)::"mood";
DROP TYPE "mood__kit_old";
ALTER TABLE "notes" ADD COLUMN "number" bigint;
UPDATE "notes" SET "number" = id + 1 WHERE "number" IS NULL;
ALTER TABLE "notes" ALTER COLUMN "number" SET NOT NULL;
UPDATE "notes" SET "text" = 'none' WHERE "text" IS NULL;
ALTER TABLE "notes" ALTER COLUMN "text" SET NOT NULL;
-- may_refuse_rows notes.level
-- rewrites_table notes.level
ALTER TABLE "notes" ALTER COLUMN "level" TYPE varchar(20) USING (level + 1)::text;
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."touched" IS NOT DISTINCT FROM OLD."touched" THEN
        NEW."touched" := (now() AT TIME ZONE 'utc');
    END IF;
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
ALTER TYPE "kind" RENAME VALUE 'former' TO 'old';
ALTER TABLE "notes" RENAME COLUMN "touched" TO "stamped";
ALTER TYPE "mood" ADD VALUE 'sad';
ALTER TABLE "notes" ALTER COLUMN "text" DROP NOT NULL;
-- narrows_type notes.level
-- rewrites_table notes.level
ALTER TABLE "notes" ALTER COLUMN "level" TYPE integer USING "level"::integer;
-- drops_column notes.number
ALTER TABLE "notes" DROP COLUMN "number";
CREATE FUNCTION "__kit_touch_notes"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."stamped" IS NOT DISTINCT FROM OLD."stamped" THEN
        NEW."stamped" := (now() AT TIME ZONE 'utc');
    END IF;
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := (now() AT TIME ZONE 'utc');
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_notes" BEFORE UPDATE ON "notes" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_notes"();
