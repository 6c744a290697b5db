-- up, transaction
CREATE DOMAIN "tags" AS text[]
    CONSTRAINT "tags_check" CHECK (cardinality(VALUE) < 5);
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    "tags" "tags" NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
-- down, transaction
-- drops_table users
DROP TABLE "users";
DROP DOMAIN "tags";
