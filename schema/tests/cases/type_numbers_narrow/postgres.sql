-- up, transaction
-- narrows_type things.visits
-- rewrites_table things.visits
ALTER TABLE "things" ALTER COLUMN "visits" TYPE integer;
-- narrows_type things.price
-- rewrites_table things.price
ALTER TABLE "things" ALTER COLUMN "price" DROP DEFAULT;
ALTER TABLE "things" ALTER COLUMN "price" TYPE numeric(10,2);
ALTER TABLE "things" ALTER COLUMN "price" SET DEFAULT 0.5;
-- narrows_type things.weight
-- rewrites_table things.weight
ALTER TABLE "things" ALTER COLUMN "weight" TYPE real;
-- down, transaction
-- rewrites_table things.visits
ALTER TABLE "things" ALTER COLUMN "visits" TYPE bigint;
-- narrows_type things.price
-- rewrites_table things.price
ALTER TABLE "things" ALTER COLUMN "price" DROP DEFAULT;
ALTER TABLE "things" ALTER COLUMN "price" TYPE numeric(10,4);
ALTER TABLE "things" ALTER COLUMN "price" SET DEFAULT 0.5;
-- rewrites_table things.weight
ALTER TABLE "things" ALTER COLUMN "weight" TYPE double precision;
