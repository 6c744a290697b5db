-- up, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_former_label_check";
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
-- drops_column users.former
ALTER TABLE "users" DROP COLUMN "former";
-- drops_table visits
DROP TABLE "visits";
-- may_refuse_rows users
UPDATE "users" SET "mood" = 'sad' WHERE "mood" = 'angry';
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'sad'));
-- down, transaction
ALTER TABLE "users" DROP CONSTRAINT "users_mood_label_check";
CREATE TABLE "visits" (
    "id" integer NOT NULL,
    "mood" text NOT NULL DEFAULT 'angry' CONSTRAINT "visits_mood_label_check" CHECK ("mood" IN ('happy', 'sad', 'angry')),
    PRIMARY KEY ("id")
) STRICT;
ALTER TABLE "users" ADD COLUMN "former" text DEFAULT 'angry' CONSTRAINT "users_former_label_check" CHECK ("former" IN ('happy', 'sad', 'angry'));
-- may_refuse_rows users
ALTER TABLE "users" ADD CONSTRAINT "users_mood_label_check" CHECK ("mood" IN ('happy', 'sad', 'angry'));
