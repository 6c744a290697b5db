-- up, transaction
ALTER SCHEMA "app" RENAME TO "core";
ALTER TABLE "core"."users" RENAME TO "people";
ALTER TABLE "core"."people" RENAME COLUMN "name" TO "full_name";
ALTER TABLE "core"."people" ADD COLUMN "age" integer;
ALTER TABLE "core"."posts" ADD COLUMN "title" text;
-- drops_table core.gone
DROP TABLE "core"."gone";
-- down, transaction
ALTER SCHEMA "core" RENAME TO "app";
ALTER TABLE "app"."people" RENAME TO "users";
ALTER TABLE "app"."users" RENAME COLUMN "full_name" TO "name";
CREATE TABLE "app"."gone" (
    "id" bigint NOT NULL,
    CONSTRAINT "gone_pkey" PRIMARY KEY ("id")
);
-- drops_column app.posts.title
ALTER TABLE "app"."posts" DROP COLUMN "title";
-- drops_column app.users.age
ALTER TABLE "app"."users" DROP COLUMN "age";
