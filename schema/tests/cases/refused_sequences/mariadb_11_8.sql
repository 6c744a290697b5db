-- up, transaction
CREATE SEQUENCE `numbers`;
CREATE SEQUENCE `small` AS smallint;
-- down, transaction
DROP SEQUENCE `numbers`;
DROP SEQUENCE `small`;
