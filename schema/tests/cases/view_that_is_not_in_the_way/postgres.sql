-- up, transaction
DROP VIEW "visitors";
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE bigint;
CREATE VIEW "visitors" AS
select id, visits from users;
-- down, transaction
DROP VIEW "visitors";
-- narrows_type users.visits
-- rewrites_table users.visits
ALTER TABLE "users" ALTER COLUMN "visits" TYPE integer;
CREATE VIEW "visitors" AS
select id, visits from users;
