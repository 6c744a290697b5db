ALTER TABLE "notes" DROP CONSTRAINT "c";
DROP INDEX "by_name";
ALTER TABLE "notes" ALTER COLUMN "at" SET DEFAULT now();
ALTER TABLE "notes" ADD CONSTRAINT "c" CHECK ((at <= now()));
CREATE INDEX "by_name" ON "notes" ("name");
