-- up, transaction
ALTER DOMAIN "email" ADD CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%') NOT VALID;
-- down, transaction
ALTER DOMAIN "email" DROP CONSTRAINT "has_at";
