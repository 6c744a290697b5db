-- up, transaction
CREATE SEQUENCE "invoice_numbers" START WITH 1000 INCREMENT BY 2 CACHE 5;
-- rewrites_table users.number
ALTER TABLE "users" ADD COLUMN "number" bigint DEFAULT nextval('invoice_numbers') NOT NULL;
-- down, transaction
-- drops_column users.number
ALTER TABLE "users" DROP COLUMN "number";
DROP SEQUENCE "invoice_numbers";
