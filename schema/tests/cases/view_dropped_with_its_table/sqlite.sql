-- up, transaction
DROP VIEW "named_users";
DROP VIEW "active_users";
-- drops_table users
DROP TABLE "users";
-- down, transaction
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    "active" integer NOT NULL,
    PRIMARY KEY ("id")
) STRICT;
CREATE VIEW "active_users" AS
select id, name from users where active;
CREATE VIEW "named_users" AS
select id, name from active_users where name <> '';
