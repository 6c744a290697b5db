-- up, transaction
DROP TRIGGER "__kit_touch_invoice" ON "accounting"."invoice";
DROP FUNCTION "accounting"."__kit_touch_invoice"();
DROP VIEW "accounting"."open_invoices";
ALTER SCHEMA "accounting" RENAME TO "billing";
CREATE VIEW "billing"."open_invoices" AS
select id from billing.invoice where state = 'open';
CREATE FUNCTION "billing"."__kit_touch_invoice"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
        NEW."changed_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_invoice" BEFORE UPDATE ON "billing"."invoice" FOR EACH ROW EXECUTE FUNCTION "billing"."__kit_touch_invoice"();
-- down, transaction
DROP TRIGGER "__kit_touch_invoice" ON "billing"."invoice";
DROP FUNCTION "billing"."__kit_touch_invoice"();
DROP VIEW "billing"."open_invoices";
ALTER SCHEMA "billing" RENAME TO "accounting";
CREATE VIEW "accounting"."open_invoices" AS
select id from accounting.invoice where state = 'open';
CREATE FUNCTION "accounting"."__kit_touch_invoice"() RETURNS trigger LANGUAGE plpgsql AS $kit$
BEGIN
    IF NEW."changed_at" IS NOT DISTINCT FROM OLD."changed_at" THEN
        NEW."changed_at" := now();
    END IF;
    RETURN NEW;
END
$kit$;
CREATE TRIGGER "__kit_touch_invoice" BEFORE UPDATE ON "accounting"."invoice" FOR EACH ROW EXECUTE FUNCTION "accounting"."__kit_touch_invoice"();
