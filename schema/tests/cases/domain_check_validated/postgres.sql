-- up, transaction
-- may_refuse_rows email
ALTER DOMAIN "email" VALIDATE CONSTRAINT "has_at";
-- down, transaction
ALTER DOMAIN "email" DROP CONSTRAINT "has_at";
ALTER DOMAIN "email" ADD CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%') NOT VALID;
