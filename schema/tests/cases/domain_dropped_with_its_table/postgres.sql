-- up, transaction
-- drops_table users
DROP TABLE "users";
DROP DOMAIN "email";
-- down, transaction
CREATE DOMAIN "email" AS varchar(320)
    CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    "email" "email" NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
