-- up, transaction
ALTER TABLE "users" ADD COLUMN "age" integer DEFAULT 18 NOT NULL;
-- down, transaction
-- drops_column users.age
ALTER TABLE "users" DROP COLUMN "age";
