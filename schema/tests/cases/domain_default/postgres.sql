-- up, transaction
ALTER DOMAIN "email" SET DEFAULT 'x@y';
-- down, transaction
ALTER DOMAIN "email" DROP DEFAULT;
