-- up, transaction
CREATE OR REPLACE VIEW `numbers` AS
select id, number + 1 as number from bills;
GRANT SELECT ON numbers TO kit_reader;
-- down, transaction
CREATE OR REPLACE VIEW `numbers` AS
select id, number from bills;
GRANT SELECT ON numbers TO kit_reader;
