-- up, transaction
DROP VIEW "sad_ones";
DROP VIEW "moods";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('sad', 'happy');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING (CASE "mood"::text WHEN 'calm' THEN 'sad' ELSE "mood"::text END)::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
DROP TYPE "mood__kit_old";
CREATE VIEW "moods" AS
select id, mood from users where mood <> 'happy';
CREATE VIEW "sad_ones" AS
select id from moods where mood = 'sad';
-- down, transaction
DROP VIEW "sad_ones";
DROP VIEW "moods";
ALTER TABLE "users" ALTER COLUMN "mood" DROP DEFAULT;
ALTER TYPE "mood" RENAME TO "mood__kit_old";
CREATE TYPE "mood" AS ENUM ('happy', 'sad', 'calm');
ALTER TABLE "users" ALTER COLUMN "mood" TYPE "mood" USING "mood"::text::"mood";
ALTER TABLE "users" ALTER COLUMN "mood" SET DEFAULT 'happy';
DROP TYPE "mood__kit_old";
CREATE VIEW "moods" AS
select id, mood from users where mood <> 'happy';
CREATE VIEW "sad_ones" AS
select id from moods where mood = 'sad';
