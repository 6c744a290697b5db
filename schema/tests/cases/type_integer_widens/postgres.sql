-- up, transaction
-- rewrites_table users.age
ALTER TABLE "users" ALTER COLUMN "age" TYPE bigint;
-- down, transaction
-- narrows_type users.age
-- rewrites_table users.age
ALTER TABLE "users" ALTER COLUMN "age" TYPE integer;
