-- up, transaction
ALTER TYPE "mood" RENAME VALUE 'sad' TO 'unhappy';
ALTER TABLE "users" DROP CONSTRAINT "sad_have_names";
ALTER TABLE "users" DROP CONSTRAINT "sad_have_numbers";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'unhappy';
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "sad_have_names" CHECK (mood <> 'unhappy' OR name <> '');
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "sad_have_numbers" CHECK (mood <> 'unhappy' OR id > 0);
-- down, transaction
ALTER TYPE "mood" RENAME VALUE 'unhappy' TO 'sad';
ALTER TABLE "users" DROP CONSTRAINT "sad_have_names";
ALTER TABLE "users" DROP CONSTRAINT "sad_have_numbers";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'sad';
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "sad_have_names" CHECK (mood <> 'sad' OR name <> '');
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "sad_have_numbers" CHECK (mood <> 'sad' OR id > 0);
