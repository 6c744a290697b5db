-- up, transaction
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number + 1 as number from bills;
-- down, transaction
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number from bills;
