-- up, transaction
CREATE TYPE "mood" AS ENUM ('happy', 'sad');
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    "name" varchar(100) NOT NULL,
    "mood" "mood" DEFAULT 'happy' NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
-- down, transaction
-- drops_table users
DROP TABLE "users";
DROP TYPE "mood";
