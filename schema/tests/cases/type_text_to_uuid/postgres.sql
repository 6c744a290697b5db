-- up, transaction
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE "users" ALTER COLUMN "token" TYPE uuid USING "token"::uuid;
-- down, transaction
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE "users" ALTER COLUMN "token" TYPE varchar(36);
