DROP POLICY "gone" ON "notes";
DROP POLICY "own" ON "notes";
ALTER TABLE "notes" ADD COLUMN "shared" boolean;
ALTER TABLE "notes" FORCE ROW LEVEL SECURITY;
CREATE POLICY "new" ON "notes" AS RESTRICTIVE FOR INSERT
    WITH CHECK ((id > 0));
CREATE POLICY "own" ON "notes" TO "kit_reader"
    USING (((owner = CURRENT_USER) OR shared));
ALTER TABLE plain FORCE ROW LEVEL SECURITY;
