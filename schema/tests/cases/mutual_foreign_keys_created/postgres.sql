-- up, transaction
CREATE TABLE "b" (
    "id" bigint NOT NULL,
    "a_id" bigint,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "a" (
    "id" bigint NOT NULL,
    "b_id" bigint,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "a_b_id_fkey" FOREIGN KEY ("b_id") REFERENCES "b" ("id")
);
-- may_refuse_rows b
ALTER TABLE "b" ADD CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a" ("id");
-- down, transaction
ALTER TABLE "b" DROP CONSTRAINT "b_a_id_fkey";
-- drops_table a
DROP TABLE "a";
-- drops_table b
DROP TABLE "b";
