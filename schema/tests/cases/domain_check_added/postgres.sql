-- up, transaction
-- may_refuse_rows email
ALTER DOMAIN "email" ADD CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
-- down, transaction
ALTER DOMAIN "email" DROP CONSTRAINT "has_at";
