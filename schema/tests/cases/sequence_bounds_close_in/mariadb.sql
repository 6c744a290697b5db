-- up, transaction
-- may_refuse_rows more
ALTER SEQUENCE `more` MINVALUE 100 MAXVALUE 1000;
-- may_refuse_rows numbers
ALTER SEQUENCE `numbers` MINVALUE 100 MAXVALUE 900;
-- down, transaction
ALTER SEQUENCE `more` NO MINVALUE NO MAXVALUE;
ALTER SEQUENCE `numbers` NO MINVALUE MAXVALUE 1000;
