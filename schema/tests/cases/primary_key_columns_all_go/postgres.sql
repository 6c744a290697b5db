-- up, transaction
ALTER TABLE "pairs" DROP CONSTRAINT "pairs_pkey";
-- drops_column pairs.a
ALTER TABLE "pairs" DROP COLUMN "a";
-- drops_column pairs.b
ALTER TABLE "pairs" DROP COLUMN "b";
-- may_refuse_rows pairs
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_pkey" PRIMARY KEY ("c", "d");
-- down, transaction
ALTER TABLE "pairs" DROP CONSTRAINT "pairs_pkey";
-- refuses_rows pairs.a
ALTER TABLE "pairs" ADD COLUMN "a" bigint NOT NULL;
-- refuses_rows pairs.b
ALTER TABLE "pairs" ADD COLUMN "b" bigint NOT NULL;
-- may_refuse_rows pairs
ALTER TABLE "pairs" ADD CONSTRAINT "pairs_pkey" PRIMARY KEY ("a", "b");
