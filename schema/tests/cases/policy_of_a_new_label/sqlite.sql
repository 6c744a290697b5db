-- up, transaction
ALTER TABLE "documents" DROP CONSTRAINT "documents_status_label_check";
-- may_refuse_rows documents
ALTER TABLE "documents" ADD CONSTRAINT "documents_status_label_check" CHECK ("status" IN ('open', 'shut', 'late'));
-- down, transaction
ALTER TABLE "documents" DROP CONSTRAINT "documents_status_label_check";
-- may_refuse_rows documents
-- drops_label documents.status
ALTER TABLE "documents" ADD CONSTRAINT "documents_status_label_check" CHECK ("status" IN ('open', 'shut'));
