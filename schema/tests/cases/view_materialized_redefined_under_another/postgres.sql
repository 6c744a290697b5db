-- up, transaction
DROP VIEW "most";
DROP MATERIALIZED VIEW "many";
DROP MATERIALIZED VIEW "counts";
-- rewrites_table counts
CREATE MATERIALIZED VIEW "counts" AS
select id, visits + 1 as visits from users;
CREATE UNIQUE INDEX "counts_id" ON "counts" ("id");
CREATE INDEX "counts_visits_idx" ON "counts" ("visits");
-- rewrites_table many
CREATE MATERIALIZED VIEW "many" AS
select id, visits from counts where visits > 1;
CREATE UNIQUE INDEX "many_id" ON "many" ("id");
COMMENT ON MATERIALIZED VIEW "many" IS 'of counts';
CREATE VIEW "most" AS
select id from many where visits > 2;
-- down, transaction
DROP VIEW "most";
DROP MATERIALIZED VIEW "many";
DROP MATERIALIZED VIEW "counts";
-- rewrites_table counts
CREATE MATERIALIZED VIEW "counts" AS
select id, visits from users;
CREATE UNIQUE INDEX "counts_id" ON "counts" ("id");
CREATE INDEX "counts_visits_idx" ON "counts" ("visits");
-- rewrites_table many
CREATE MATERIALIZED VIEW "many" AS
select id, visits from counts where visits > 1;
CREATE UNIQUE INDEX "many_id" ON "many" ("id");
COMMENT ON MATERIALIZED VIEW "many" IS 'of counts';
CREATE VIEW "most" AS
select id from many where visits > 2;
