-- up, transaction
-- narrows_type users.a
-- rewrites_table users.a
ALTER TABLE "users" ALTER COLUMN "a" TYPE integer[] USING "a"::integer[];
-- narrows_type users.b
-- rewrites_table users.b
ALTER TABLE "users" ALTER COLUMN "b" TYPE varchar(9)[];
-- down, transaction
-- rewrites_table users.a
ALTER TABLE "users" ALTER COLUMN "a" TYPE text[];
-- narrows_type users.b
-- rewrites_table users.b
ALTER TABLE "users" ALTER COLUMN "b" TYPE "mood"[] USING "b"::"mood"[];
