-- up, transaction
-- narrows_type users.name
-- rewrites_table users.name
ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(50);
-- down, transaction
ALTER TABLE "users" ALTER COLUMN "name" TYPE varchar(100);
