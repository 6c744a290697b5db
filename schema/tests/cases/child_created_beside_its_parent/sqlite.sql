-- up, transaction
CREATE TABLE "posts" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "user_id" integer NOT NULL CONSTRAINT "posts_user_id_fkey" REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) STRICT;
-- down, transaction
-- drops_table posts
DROP TABLE "posts";
