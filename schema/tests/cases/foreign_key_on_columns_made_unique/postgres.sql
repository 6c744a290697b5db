-- up, transaction
-- may_refuse_rows accounts
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_number_bank_key" UNIQUE ("number", "bank");
-- may_refuse_rows bills
ALTER TABLE "bills" ADD CONSTRAINT "bills_number_bank_fkey" FOREIGN KEY ("number", "bank") REFERENCES "accounts" ("number", "bank");
-- down, transaction
ALTER TABLE "bills" DROP CONSTRAINT "bills_number_bank_fkey";
ALTER TABLE "accounts" DROP CONSTRAINT "accounts_number_bank_key";
