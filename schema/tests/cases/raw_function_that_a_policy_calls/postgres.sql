-- up, transaction
DROP POLICY "own" ON "notes";
DROP FUNCTION "is_own"(text);
CREATE FUNCTION "is_own"(who text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT who = current_user $$;
CREATE POLICY "own" ON "notes"
    USING (is_own(owner));
-- down, transaction
DROP POLICY "own" ON "notes";
DROP FUNCTION "is_own"(text);
CREATE FUNCTION "is_own"(name text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT name = current_user $$;
CREATE POLICY "own" ON "notes"
    USING (is_own(owner));
