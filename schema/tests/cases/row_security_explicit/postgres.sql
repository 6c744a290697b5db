-- up, transaction
-- changes_row_security d
DROP POLICY "p" ON "d";
-- changes_row_security c
ALTER TABLE "c" NO FORCE ROW LEVEL SECURITY;
-- changes_row_security d
ALTER TABLE "d" NO FORCE ROW LEVEL SECURITY;
-- changes_row_security a
ALTER TABLE "a" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "a" FORCE ROW LEVEL SECURITY;
-- changes_row_security b
ALTER TABLE "b" DISABLE ROW LEVEL SECURITY;
-- down, transaction
-- changes_row_security a
ALTER TABLE "a" DISABLE ROW LEVEL SECURITY;
ALTER TABLE "a" NO FORCE ROW LEVEL SECURITY;
-- changes_row_security b
ALTER TABLE "b" ENABLE ROW LEVEL SECURITY;
-- changes_row_security c
ALTER TABLE "c" FORCE ROW LEVEL SECURITY;
-- changes_row_security d
ALTER TABLE "d" FORCE ROW LEVEL SECURITY;
-- changes_row_security d
CREATE POLICY "p" ON "d"
    USING (true);
