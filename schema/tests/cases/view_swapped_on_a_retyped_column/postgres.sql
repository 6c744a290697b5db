-- up, transaction
DROP VIEW "often";
DROP VIEW "seldom";
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE bigint;
CREATE VIEW "seldom" AS
select id, visits from users where visits > 9;
CREATE VIEW "often" AS
select "id", "visits" from "users" where "visits" > 0;
-- down, transaction
DROP VIEW "often";
DROP VIEW "seldom";
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE integer;
CREATE VIEW "seldom" AS
select "id", "visits" from "users" where "visits" > 0;
CREATE VIEW "often" AS
select id, visits from users where visits > 9;
