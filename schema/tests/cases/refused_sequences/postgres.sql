-- up, transaction
CREATE SEQUENCE "numbers";
-- down, transaction
DROP SEQUENCE "numbers";
