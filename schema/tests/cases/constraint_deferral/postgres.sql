-- up, transaction
ALTER TABLE "seats" DROP CONSTRAINT "seats_pkey";
ALTER TABLE "seats" DROP CONSTRAINT "one_code";
ALTER TABLE "seats" DROP CONSTRAINT "seats_label_key";
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "seats_pkey" PRIMARY KEY ("line", "number");
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "one_code" UNIQUE ("code") DEFERRABLE INITIALLY DEFERRED;
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "seats_label_key" UNIQUE ("label") DEFERRABLE;
ALTER TABLE "seats" ALTER CONSTRAINT "seats_guest_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "seats" ALTER CONSTRAINT "seats_holder_fkey" DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "seats" ALTER CONSTRAINT "seats_payer_fkey" NOT DEFERRABLE;
-- down, transaction
ALTER TABLE "seats" DROP CONSTRAINT "seats_pkey";
ALTER TABLE "seats" DROP CONSTRAINT "one_code";
ALTER TABLE "seats" DROP CONSTRAINT "seats_label_key";
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "seats_pkey" PRIMARY KEY ("line", "number") DEFERRABLE;
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "one_code" UNIQUE ("code");
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "seats_label_key" UNIQUE ("label") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "seats" ALTER CONSTRAINT "seats_guest_fkey" DEFERRABLE;
ALTER TABLE "seats" ALTER CONSTRAINT "seats_holder_fkey" NOT DEFERRABLE;
ALTER TABLE "seats" ALTER CONSTRAINT "seats_payer_fkey" DEFERRABLE INITIALLY DEFERRED;
