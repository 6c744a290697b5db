DROP TRIGGER "later" ON "others";
DROP TRIGGER "written" ON "seen";
DROP VIEW "seen";
DROP TRIGGER "some trigger" ON "app"."some notes";
ALTER TABLE app."some notes" ENABLE TRIGGER changed;
CREATE OR REPLACE TRIGGER "changed" BEFORE UPDATE ON app."some notes" FOR EACH ROW EXECUTE FUNCTION keep();
CREATE TRIGGER "kept" BEFORE UPDATE ON public.others FOR EACH ROW EXECUTE FUNCTION keep();
