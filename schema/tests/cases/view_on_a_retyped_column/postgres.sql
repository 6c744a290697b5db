-- up, transaction
DROP VIEW "often";
DROP VIEW "visited";
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE bigint;
CREATE VIEW "visited" AS
select id, visits from users where visits > 0;
CREATE VIEW "often" AS
select id from visited where visits > 9;
-- down, transaction
DROP VIEW "often";
DROP VIEW "visited";
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE integer;
CREATE VIEW "visited" AS
select id, visits from users where visits > 0;
CREATE VIEW "often" AS
select id from visited where visits > 9;
