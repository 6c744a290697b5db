-- up, transaction
ALTER TABLE "documents" DROP CONSTRAINT "documents_owner_length_check";
-- may_refuse_rows documents
ALTER TABLE "documents" ADD CONSTRAINT "documents_owner_length_check" CHECK (length("owner") <= 80);
-- down, transaction
ALTER TABLE "documents" DROP CONSTRAINT "documents_owner_length_check";
-- may_refuse_rows documents
ALTER TABLE "documents" ADD CONSTRAINT "documents_owner_length_check" CHECK (length("owner") <= 50);
