-- up, transaction
ALTER TABLE "users" ADD COLUMN "age" integer NOT NULL DEFAULT 18;
-- down, transaction
-- drops_column users.age
ALTER TABLE "users" DROP COLUMN "age";
