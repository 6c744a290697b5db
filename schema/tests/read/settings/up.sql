COMMENT ON CONSTRAINT notes_key ON notes IS NULL;
COMMENT ON FUNCTION one() IS NULL;
DROP FUNCTION "one"();
COMMENT ON INDEX by_body IS NULL;
ALTER TABLE notes REPLICA IDENTITY DEFAULT;
DROP RULE silent ON notes;
DROP STATISTICS public.notes_stats;
DROP INDEX "by_body";
ALTER TABLE "notes" ALTER COLUMN "at" SET NOT NULL;
CREATE INDEX "by_body" ON "notes" ((lower(body)));
CREATE FUNCTION "one"()
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT 1::bigint$function$;
CREATE VIEW "shown" AS
SELECT id,
    body
   FROM notes;
COMMENT ON CONSTRAINT notes_key ON notes IS 'its key';
COMMENT ON FUNCTION one() IS 'one';
COMMENT ON INDEX by_body IS 'it''s old';
ALTER TABLE notes REPLICA IDENTITY USING INDEX by_at;
COMMENT ON COLUMN shown.body IS 'shown';
ALTER TABLE notes ALTER COLUMN body SET (n_distinct=5);
ALTER TABLE notes CLUSTER ON notes_key;
ALTER TABLE notes ALTER COLUMN body SET STATISTICS 10;
