-- up, transaction
-- recreates_column users.size
ALTER TABLE "users" DROP COLUMN "size";
ALTER TABLE "users" ADD COLUMN "size" integer GENERATED ALWAYS AS (length(name) + 1) STORED NOT NULL;
CREATE INDEX "users_size_idx" ON "users" ("size");
-- down, transaction
-- recreates_column users.size
ALTER TABLE "users" DROP COLUMN "size";
ALTER TABLE "users" ADD COLUMN "size" integer GENERATED ALWAYS AS (length(name)) STORED NOT NULL;
CREATE INDEX "users_size_idx" ON "users" ("size");
