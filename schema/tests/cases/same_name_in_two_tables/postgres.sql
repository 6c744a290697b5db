-- up, transaction
ALTER TABLE "a" RENAME COLUMN "name" TO "title";
ALTER TABLE "b" ALTER COLUMN "name" TYPE varchar(40);
ALTER TABLE "b" ALTER COLUMN "name" DROP NOT NULL;
-- down, transaction
ALTER TABLE "a" RENAME COLUMN "title" TO "name";
-- narrows_type b.name
-- rewrites_table b.name
-- refuses_nulls b.name
ALTER TABLE "b" ALTER COLUMN "name" TYPE varchar(20);
ALTER TABLE "b" ALTER COLUMN "name" SET NOT NULL;
