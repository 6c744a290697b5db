-- up, transaction
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number + 1 as number from bills;
GRANT SELECT ON numbers TO kit_reader;
-- down, transaction
DROP VIEW "numbers";
CREATE VIEW "numbers" AS
select id, number from bills;
GRANT SELECT ON numbers TO kit_reader;
