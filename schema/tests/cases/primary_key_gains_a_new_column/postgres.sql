-- up, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_pkey";
ALTER TABLE "members" ADD COLUMN "place" bigint DEFAULT 1 NOT NULL;
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("team", "person", "place");
-- down, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_pkey";
-- drops_column members.place
ALTER TABLE "members" DROP COLUMN "place";
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_pkey" PRIMARY KEY ("team", "person");
