-- up, transaction
ALTER TABLE "likes" DROP CONSTRAINT "likes_post_id_fkey";
ALTER TABLE "likes" ALTER COLUMN "post_id" DROP NOT NULL;
-- drops_table posts
DROP TABLE "posts";
CREATE TABLE "articles" (
    "number" bigint NOT NULL,
    "writer" bigint NOT NULL,
    "headline" varchar(40) NOT NULL,
    CONSTRAINT "texts_pk" PRIMARY KEY ("number"),
    CONSTRAINT "texts_once" UNIQUE ("headline"),
    CONSTRAINT "text_of_user" FOREIGN KEY ("writer") REFERENCES "users" ("id")
);
CREATE INDEX "texts_by_user" ON "articles" ("writer");
-- may_refuse_rows likes
ALTER TABLE "likes" ADD CONSTRAINT "likes_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "articles" ("number");
-- down, transaction
ALTER TABLE "likes" DROP CONSTRAINT "likes_post_id_fkey";
-- refuses_nulls likes.post_id
ALTER TABLE "likes" ALTER COLUMN "post_id" SET NOT NULL;
-- drops_table articles
DROP TABLE "articles";
CREATE TABLE "posts" (
    "id" bigint NOT NULL,
    "user_id" bigint NOT NULL,
    "title" varchar(40) NOT NULL,
    CONSTRAINT "texts_pk" PRIMARY KEY ("id"),
    CONSTRAINT "texts_once" UNIQUE ("title"),
    CONSTRAINT "text_of_user" FOREIGN KEY ("user_id") REFERENCES "users" ("id")
);
CREATE INDEX "texts_by_user" ON "posts" ("user_id");
-- may_refuse_rows likes
ALTER TABLE "likes" ADD CONSTRAINT "likes_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "posts" ("id");
