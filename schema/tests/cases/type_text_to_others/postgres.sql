-- up, transaction
-- may_refuse_rows users.at
-- rewrites_table users.at
ALTER TABLE "users" ALTER COLUMN "at" TYPE timestamp USING at::timestamp;
-- narrows_type users.settings
-- rewrites_table users.settings
ALTER TABLE "users" ALTER COLUMN "settings" TYPE jsonb USING "settings"::jsonb;
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE "users" ALTER COLUMN "token" TYPE bytea USING convert_to("token", 'UTF8');
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_token_length_check" CHECK (octet_length("token") <= 40);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_token_length_check";
-- narrows_type users.at
-- rewrites_table users.at
ALTER TABLE "users" ALTER COLUMN "at" TYPE varchar(40);
-- narrows_type users.settings
-- rewrites_table users.settings
ALTER TABLE "users" ALTER COLUMN "settings" TYPE varchar(40);
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE "users" ALTER COLUMN "token" TYPE varchar(40) USING convert_from("token", 'UTF8');
