-- up, transaction
CREATE FUNCTION "is_own"(who text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT who = current_user $$;
CREATE TABLE "notes" (
    "id" bigint NOT NULL,
    "owner" varchar(100) NOT NULL,
    CONSTRAINT "notes_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "notes" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own" ON "notes"
    USING (is_own(owner));
-- down, transaction
DROP POLICY "own" ON "notes";
-- drops_table notes
DROP TABLE "notes";
DROP FUNCTION "is_own"(text);
