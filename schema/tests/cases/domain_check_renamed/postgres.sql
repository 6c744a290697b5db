-- up, transaction
ALTER DOMAIN "email" RENAME CONSTRAINT "has_at" TO "is_mail";
-- down, transaction
ALTER DOMAIN "email" RENAME CONSTRAINT "is_mail" TO "has_at";
