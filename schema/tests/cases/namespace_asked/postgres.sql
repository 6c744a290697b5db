-- candidate: namespace app -> core (100 %)
-- up, transaction
CREATE SCHEMA "core";
CREATE TABLE "core"."users" (
    "id" bigint NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
-- drops_table app.users
DROP TABLE "app"."users";
DROP SCHEMA "app";
-- down, transaction
CREATE SCHEMA "app";
CREATE TABLE "app"."users" (
    "id" bigint NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
-- drops_table core.users
DROP TABLE "core"."users";
DROP SCHEMA "core";
