-- up, transaction
DROP VIEW "calm_ones";
DROP VIEW "moods";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('calm', 'happy');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'sad' THEN 'calm' ELSE "mood"::text END)::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'calm';
DROP TYPE "mood__kit_old";
CREATE VIEW "moods" AS
select id, mood from users where mood <> 'happy';
CREATE VIEW "calm_ones" AS
select id from moods;
-- down, transaction
DROP VIEW "calm_ones";
DROP VIEW "moods";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('sad', 'happy', 'calm');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'calm';
DROP TYPE "mood__kit_old";
CREATE VIEW "moods" AS
select id, mood from users where mood <> 'happy';
CREATE VIEW "calm_ones" AS
select id from moods;
