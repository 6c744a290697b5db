-- up, transaction
-- narrows_type users.note
-- rewrites_table users.note
ALTER TABLE "users" ALTER COLUMN "note" TYPE bytea USING convert_to("note", 'UTF8');
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE "users" ALTER COLUMN "token" TYPE bytea USING convert_to("token", 'UTF8');
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_token_length_check" CHECK (octet_length("token") <= 36);
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_token_length_check";
-- rewrites_table users.note
ALTER TABLE "users" ALTER COLUMN "note" TYPE text USING convert_from("note", 'UTF8');
-- narrows_type users.token
-- rewrites_table users.token
ALTER TABLE "users" ALTER COLUMN "token" TYPE varchar(36) USING convert_from("token", 'UTF8');
