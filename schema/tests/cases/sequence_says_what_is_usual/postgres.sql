-- up, transaction
-- may_refuse_rows further
ALTER SEQUENCE "further" MINVALUE -100;
-- down, transaction
ALTER SEQUENCE "further" NO MINVALUE;
