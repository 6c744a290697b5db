-- up, transaction
-- may_refuse_rows tokens
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_pkey" PRIMARY KEY ("id");
-- down, transaction
ALTER TABLE "tokens" DROP CONSTRAINT "tokens_pkey";
