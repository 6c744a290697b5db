-- up, transaction
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE "users" ALTER COLUMN "age" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "age" TYPE integer USING "age"::integer;
ALTER TABLE "users" ALTER COLUMN "age" SET DEFAULT 5;
-- down, transaction
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE "users" ALTER COLUMN "age" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "age" TYPE varchar(10);
ALTER TABLE "users" ALTER COLUMN "age" SET DEFAULT '5';
