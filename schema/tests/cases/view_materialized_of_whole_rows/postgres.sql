-- up, transaction
DROP MATERIALIZED VIEW "whole";
-- rewrites_table users.luck
ALTER TABLE "users" ADD COLUMN "luck" double precision DEFAULT random() NOT NULL;
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE integer;
-- rewrites_table whole
CREATE MATERIALIZED VIEW "whole" AS
select u from users u;
-- down, transaction
DROP MATERIALIZED VIEW "whole";
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE bigint;
-- drops_column users.luck
ALTER TABLE "users" DROP COLUMN "luck";
-- rewrites_table whole
CREATE MATERIALIZED VIEW "whole" AS
select u from users u;
