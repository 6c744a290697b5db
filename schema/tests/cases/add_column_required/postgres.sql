-- up, transaction
-- refuses_rows users.age
ALTER TABLE "users" ADD COLUMN "age" integer NOT NULL;
-- down, transaction
-- drops_column users.age
ALTER TABLE "users" DROP COLUMN "age";
