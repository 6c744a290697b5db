-- up, transaction
ALTER TABLE "logs" DROP CONSTRAINT "logs_pkey";
ALTER TABLE "logs" ALTER COLUMN "id" DROP NOT NULL;
-- down, transaction
-- refuses_nulls logs.id
ALTER TABLE "logs" ALTER COLUMN "id" SET NOT NULL;
-- may_refuse_rows logs
ALTER TABLE "logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY ("id");
