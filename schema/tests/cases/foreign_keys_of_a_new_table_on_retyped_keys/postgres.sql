-- up, transaction
-- may_refuse_rows alphas.zebra_code
-- rewrites_table alphas.zebra_code
ALTER TABLE "alphas" ALTER COLUMN "zebra_code" TYPE integer USING zebra_code::integer;
-- may_refuse_rows zebras.code
-- rewrites_table zebras.code
ALTER TABLE "zebras" ALTER COLUMN "code" TYPE integer USING code::integer;
-- may_refuse_rows zebras.number
-- rewrites_table zebras.number
ALTER TABLE "zebras" ALTER COLUMN "number" TYPE integer USING number::integer;
CREATE TABLE "bears" (
    "id" bigint NOT NULL,
    "zebra_code" integer NOT NULL,
    "herd" varchar(20) NOT NULL,
    "number" integer NOT NULL,
    CONSTRAINT "bears_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "bears_herd_number_fkey" FOREIGN KEY ("herd", "number") REFERENCES "zebras" ("herd", "number"),
    CONSTRAINT "bears_zebra_code_fkey" FOREIGN KEY ("zebra_code") REFERENCES "zebras" ("code")
);
-- may_refuse_rows alphas
ALTER TABLE "alphas" ADD CONSTRAINT "alphas_zebra_code_fkey" FOREIGN KEY ("zebra_code") REFERENCES "zebras" ("code");
-- down, transaction
ALTER TABLE "alphas" DROP CONSTRAINT "alphas_zebra_code_fkey";
-- narrows_type alphas.zebra_code
-- rewrites_table alphas.zebra_code
ALTER TABLE "alphas" ALTER COLUMN "zebra_code" TYPE varchar(20);
-- drops_table bears
DROP TABLE "bears";
-- narrows_type zebras.code
-- rewrites_table zebras.code
ALTER TABLE "zebras" ALTER COLUMN "code" TYPE varchar(20);
-- narrows_type zebras.number
-- rewrites_table zebras.number
ALTER TABLE "zebras" ALTER COLUMN "number" TYPE varchar(20);
