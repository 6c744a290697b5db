-- up, transaction
ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(200);
-- down, transaction
-- narrows_type users.name
-- rewrites_table users.name
ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(100);
