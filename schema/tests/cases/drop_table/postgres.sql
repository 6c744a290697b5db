-- up, transaction
-- drops_table users
DROP TABLE "users";
-- down, transaction
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    "name" varchar(100) NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
