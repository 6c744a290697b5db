-- up, transaction
DROP VIEW "noted";
-- drops_column users.note
ALTER TABLE "users" DROP COLUMN "note";
CREATE VIEW "noted" AS
select id, name from users;
-- down, transaction
ALTER TABLE "users" ADD COLUMN "note" text;
CREATE OR REPLACE VIEW "noted" AS
select id, name, note from users where note is not null;
