-- up, transaction
ALTER TABLE "messages" DROP CONSTRAINT "messages_receiver_fkey";
ALTER TABLE "messages" DROP CONSTRAINT "messages_sender_fkey";
-- may_refuse_rows messages
ALTER TABLE "messages" ADD CONSTRAINT "messages_receiver_fkey" FOREIGN KEY ("receiver") REFERENCES "users" ("id") ON DELETE CASCADE;
-- may_refuse_rows messages
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_fkey" FOREIGN KEY ("sender") REFERENCES "users" ("id") ON DELETE CASCADE;
-- down, transaction
ALTER TABLE "messages" DROP CONSTRAINT "messages_receiver_fkey";
ALTER TABLE "messages" DROP CONSTRAINT "messages_sender_fkey";
-- may_refuse_rows messages
ALTER TABLE "messages" ADD CONSTRAINT "messages_receiver_fkey" FOREIGN KEY ("receiver") REFERENCES "users" ("id");
-- may_refuse_rows messages
ALTER TABLE "messages" ADD CONSTRAINT "messages_sender_fkey" FOREIGN KEY ("sender") REFERENCES "users" ("id");
