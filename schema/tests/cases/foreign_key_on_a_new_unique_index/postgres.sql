-- up, transaction
-- may_refuse_rows accounts
CREATE UNIQUE INDEX "accounts_number_bank_idx" ON "accounts" ("number", "bank");
-- may_refuse_rows bills
ALTER TABLE "bills" ADD CONSTRAINT "bills_number_bank_fkey" FOREIGN KEY ("number", "bank") REFERENCES "accounts" ("number", "bank");
-- down, transaction
ALTER TABLE "bills" DROP CONSTRAINT "bills_number_bank_fkey";
DROP INDEX "accounts_number_bank_idx";
