-- up, transaction
DROP TRIGGER "__kit_touch_users" ON "users";
DROP FUNCTION "__kit_touch_users"();
ALTER TABLE "people" RENAME TO "people__kit_swap";
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "people__kit_swap" RENAME TO "users";
CREATE FUNCTION "__kit_touch_people"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_people" BEFORE UPDATE ON "people" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_people"();
-- down, transaction
DROP TRIGGER "__kit_touch_people" ON "people";
DROP FUNCTION "__kit_touch_people"();
ALTER TABLE "users" RENAME TO "people__kit_swap";
ALTER TABLE "people" RENAME TO "users";
ALTER TABLE "people__kit_swap" RENAME TO "people";
CREATE FUNCTION "__kit_touch_users"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."updated_at" IS NOT DISTINCT FROM OLD."updated_at" THEN
        NEW."updated_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_users" BEFORE UPDATE ON "users" FOR EACH ROW EXECUTE FUNCTION "__kit_touch_users"();
