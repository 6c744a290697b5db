-- up, transaction
DROP MATERIALIZED VIEW "totals";
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE bigint;
-- rewrites_table totals
CREATE MATERIALIZED VIEW "totals" AS
select id, sum(visits) as visits from users group by id;
CREATE UNIQUE INDEX "totals_id" ON "totals" ("id");
COMMENT ON MATERIALIZED VIEW "totals" IS 'visits by user';
-- down, transaction
DROP MATERIALIZED VIEW "totals";
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE integer;
-- rewrites_table totals
CREATE MATERIALIZED VIEW "totals" AS
select id, sum(visits) as visits from users group by id;
CREATE UNIQUE INDEX "totals_id" ON "totals" ("id");
COMMENT ON MATERIALIZED VIEW "totals" IS 'visits by user';
