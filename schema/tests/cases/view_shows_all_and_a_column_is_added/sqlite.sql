-- up, transaction
ALTER TABLE "users" ADD COLUMN "note" text;
-- down, transaction
DROP VIEW "everyone";
-- drops_column users.note
ALTER TABLE "users" DROP COLUMN "note";
CREATE VIEW "everyone" AS
select * from users;
