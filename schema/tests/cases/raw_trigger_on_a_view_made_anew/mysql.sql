-- up, transaction
CREATE OR REPLACE VIEW `numbers` AS
select id, number + 1 as number from bills;
-- down, transaction
CREATE OR REPLACE VIEW `numbers` AS
select id, number from bills;
