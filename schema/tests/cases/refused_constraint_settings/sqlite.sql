-- up, transaction
CREATE TABLE "users" (
    "id" integer NOT NULL,
    "age" integer NOT NULL CONSTRAINT "users_check" CHECK (age > 0),
    "code" integer NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "users_code_key" UNIQUE ("code")
) STRICT;
CREATE TABLE "posts" (
    "id" integer NOT NULL,
    "user_id" integer NOT NULL CONSTRAINT "posts_user_id_fkey" REFERENCES "users" ("id"),
    "user_code" integer NOT NULL CONSTRAINT "posts_user_code_fkey" REFERENCES "users" ("code"),
    PRIMARY KEY ("id")
) STRICT;
-- down, transaction
-- drops_table posts
DROP TABLE "posts";
-- drops_table users
DROP TABLE "users";
