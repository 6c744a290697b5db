-- up, transaction
-- drops_table posts
DROP TABLE "posts";
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint;
-- rewrites_table users.twice
ALTER TABLE "users" ADD COLUMN "twice" bigint GENERATED ALWAYS AS (id * 2) STORED;
-- down, transaction
-- drops_column users.twice
ALTER TABLE "users" DROP COLUMN "twice";
-- narrows_type users.id
-- rewrites_table users.id
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer;
CREATE TABLE "posts" (
    "id" bigint NOT NULL,
    "user_id" integer,
    CONSTRAINT "posts_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "posts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users" ("id")
);
