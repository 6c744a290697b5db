-- up, transaction
ALTER TABLE "users" ADD COLUMN "created_at" timestamptz DEFAULT now() NOT NULL;
-- down, transaction
-- drops_column users.created_at
ALTER TABLE "users" DROP COLUMN "created_at";
