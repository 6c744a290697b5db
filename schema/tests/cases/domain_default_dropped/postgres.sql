-- up, transaction
ALTER DOMAIN "email" DROP DEFAULT;
COMMENT ON DOMAIN "email" IS 'after';
-- down, transaction
ALTER DOMAIN "email" SET DEFAULT 'x@y';
COMMENT ON DOMAIN "email" IS 'before';
