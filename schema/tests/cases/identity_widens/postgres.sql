-- up, transaction
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint;
-- down, transaction
-- narrows_type users.id
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer;
