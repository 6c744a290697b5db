-- up, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_pkey";
-- drops_column members.id
ALTER TABLE "members" DROP COLUMN "id";
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("team", "person");
-- down, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_pkey";
-- refuses_rows members.id
ALTER TABLE "members" ADD COLUMN "id" bigint NOT NULL;
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("id");
