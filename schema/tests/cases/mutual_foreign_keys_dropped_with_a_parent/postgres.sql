-- up, transaction
ALTER TABLE "c" DROP CONSTRAINT "c_b_id_fkey";
-- drops_table b
DROP TABLE "b";
-- drops_table a
DROP TABLE "a";
-- drops_table c
DROP TABLE "c";
-- down, transaction
CREATE TABLE "a" (
    "id" bigint NOT NULL,
    CONSTRAINT "a_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "c" (
    "id" bigint NOT NULL,
    "b_id" bigint,
    CONSTRAINT "c_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "b" (
    "id" bigint NOT NULL,
    "a_id" bigint,
    "c_id" bigint,
    CONSTRAINT "b_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "b_a_id_fkey" FOREIGN KEY ("a_id") REFERENCES "a" ("id"),
    CONSTRAINT "b_c_id_fkey" FOREIGN KEY ("c_id") REFERENCES "c" ("id")
);
-- may_refuse_rows c
ALTER TABLE "c" ADD CONSTRAINT "c_b_id_fkey" FOREIGN KEY ("b_id") REFERENCES "b" ("id");
