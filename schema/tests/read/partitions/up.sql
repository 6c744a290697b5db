DROP INDEX "logs_a_id";
ALTER TABLE "logs" ADD COLUMN "note" text;
ALTER TABLE "app"."parts" ADD COLUMN "by_name" text;
CREATE TABLE "app"."parts_2021" PARTITION OF "app"."parts" FOR VALUES FROM ('2021-01-01') TO (MAXVALUE) PARTITION BY LIST ("by_name");
CREATE TABLE "app"."parts_2021_x" PARTITION OF "app"."parts_2021" FOR VALUES IN ('x');
ALTER TABLE "logs" ALTER COLUMN "id" SET NOT NULL;
CREATE TABLE "logs_rest" PARTITION OF "logs" DEFAULT;
ALTER TABLE "logs" DETACH PARTITION "logs_b";
ALTER TABLE "logs" ATTACH PARTITION "logs_b" FOR VALUES IN ('b', 'c', 'd');
CREATE TABLE "spread_1" PARTITION OF "spread" FOR VALUES WITH (MODULUS 2, REMAINDER 1);
ALTER TABLE "logs" DROP COLUMN "gone";
ALTER TABLE "logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY ("region", "id");
CREATE TABLE "points" (
    "region" text,
    "id" integer,
    CONSTRAINT "points_region_id_fkey" FOREIGN KEY ("region", "id") REFERENCES "logs" ("region", "id")
);
CREATE INDEX "logs_b_note" ON "logs_b" ("note");
CREATE INDEX "part_of_spread" ON ONLY "spread" ("id");
ALTER TABLE "logs_b" ENABLE ROW LEVEL SECURITY;
