-- up, transaction
ALTER DOMAIN "email" RENAME TO "email_address";
-- down, transaction
ALTER DOMAIN "email_address" RENAME TO "email";
