-- up, transaction
ALTER TABLE "users" RENAME TO "people";
ALTER TABLE "people" RENAME COLUMN "age" TO "years";
-- rewrites_table people.years
ALTER TABLE "people" ALTER COLUMN "years" TYPE bigint;
ALTER TABLE "people" ALTER COLUMN "years" SET DEFAULT 18;
-- down, transaction
ALTER TABLE "people" RENAME TO "users";
ALTER TABLE "users" RENAME COLUMN "years" TO "age";
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE "users" ALTER COLUMN "age" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "age" TYPE integer;
