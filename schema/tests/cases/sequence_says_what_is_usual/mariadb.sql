-- up, transaction
ALTER SEQUENCE `down` MAXVALUE -1;
-- may_refuse_rows further
ALTER SEQUENCE `further` MINVALUE -100;
ALTER SEQUENCE `up` MINVALUE 1;
-- down, transaction
ALTER SEQUENCE `down` NO MAXVALUE;
ALTER SEQUENCE `further` NO MINVALUE;
ALTER SEQUENCE `up` NO MINVALUE;
