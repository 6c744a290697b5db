-- up, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_pkey";
ALTER TABLE "members" ALTER COLUMN "part" DROP NOT NULL;
-- drops_column members.gone
ALTER TABLE "members" DROP COLUMN "gone";
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("id");
-- down, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_pkey";
-- refuses_rows members.gone
ALTER TABLE "members" ADD COLUMN "gone" bigint NOT NULL;
-- refuses_nulls members.part
ALTER TABLE "members" ALTER COLUMN "part" SET NOT NULL;
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("id", "part", "gone");
