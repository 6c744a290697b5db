-- up, transaction
ALTER TABLE "messages" DROP CONSTRAINT "messages_receiver_fkey", ADD CONSTRAINT "messages_receiver_fkey" FOREIGN KEY ("receiver") REFERENCES "users" ("id") ON DELETE CASCADE;
ALTER TABLE "messages" DROP CONSTRAINT "messages_sender_fkey", ADD CONSTRAINT "messages_sender_fkey" FOREIGN KEY ("sender") REFERENCES "users" ("id") ON DELETE CASCADE;
-- down, transaction
ALTER TABLE "messages" DROP CONSTRAINT "messages_receiver_fkey", ADD CONSTRAINT "messages_receiver_fkey" FOREIGN KEY ("receiver") REFERENCES "users" ("id");
ALTER TABLE "messages" DROP CONSTRAINT "messages_sender_fkey", ADD CONSTRAINT "messages_sender_fkey" FOREIGN KEY ("sender") REFERENCES "users" ("id");
