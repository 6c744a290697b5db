-- up, transaction
COMMENT ON COLUMN "users"."name" IS 'as they say it';
COMMENT ON TABLE "users" IS 'People''s names';
-- down, transaction
COMMENT ON COLUMN "users"."name" IS NULL;
COMMENT ON TABLE "users" IS NULL;
