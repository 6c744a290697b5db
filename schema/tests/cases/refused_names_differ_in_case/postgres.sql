-- up, transaction
CREATE TABLE "Users" (
    "id" bigint NOT NULL,
    "code" integer NOT NULL,
    "number" integer NOT NULL,
    CONSTRAINT "Users_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "BY_CODE" ON "Users" ("number");
CREATE INDEX "by_code" ON "Users" ("code");
CREATE TABLE "users" (
    "id" bigint NOT NULL,
    "ID" integer NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
-- down, transaction
-- drops_table Users
DROP TABLE "Users";
-- drops_table users
DROP TABLE "users";
