-- up, transaction
-- may_refuse_rows further
ALTER SEQUENCE `further` MINVALUE -100;
-- down, transaction
ALTER SEQUENCE `further` MINVALUE -9223372036854775807;
