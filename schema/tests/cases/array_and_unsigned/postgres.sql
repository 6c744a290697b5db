-- up, transaction
CREATE TABLE "odd" (
    "id" integer NOT NULL,
    "tags" text[] NOT NULL,
    CONSTRAINT "odd_pkey" PRIMARY KEY ("id")
);
-- down, transaction
-- drops_table odd
DROP TABLE "odd";
