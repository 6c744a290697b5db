-- up, transaction
DROP VIEW "often";
DROP VIEW "seldom";
CREATE VIEW "often" AS
select id from users where visits > 0;
CREATE VIEW "seldom" AS
select id from users where visits > 9;
-- down, transaction
DROP VIEW "seldom";
DROP VIEW "often";
CREATE VIEW "seldom" AS
select id from users where visits > 0;
CREATE VIEW "often" AS
select id from users where visits > 9;
