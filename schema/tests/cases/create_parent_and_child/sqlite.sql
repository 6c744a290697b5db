-- up, transaction
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "name" text NOT NULL CONSTRAINT "users_name_length_check" CHECK (length("name") <= 100),
    PRIMARY KEY ("id")
) STRICT;
CREATE TABLE "posts" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" integer NOT NULL CONSTRAINT "posts_user_id_fkey" REFERENCES "users" ("id") ON DELETE CASCADE,
    "title" text NOT NULL CONSTRAINT "posts_title_length_check" CHECK (length("title") <= 255)
) STRICT;
-- down, transaction
-- drops_table posts
DROP TABLE "posts";
-- drops_table users
DROP TABLE "users";
