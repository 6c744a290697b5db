-- up, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_member_length_check";
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_member_length_check" CHECK (length("member") <= 90);
-- down, transaction
ALTER TABLE "members" DROP CONSTRAINT "members_member_length_check";
-- may_refuse_rows members
ALTER TABLE "members" ADD CONSTRAINT "members_member_length_check" CHECK (length("member") <= 50);
