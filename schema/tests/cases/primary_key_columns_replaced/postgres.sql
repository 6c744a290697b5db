-- up, transaction
ALTER TABLE "doors" DROP CONSTRAINT "doors_pkey";
ALTER TABLE "keys" DROP CONSTRAINT "keys_pkey";
ALTER TABLE "logs" DROP CONSTRAINT "logs_pkey";
ALTER TABLE "rooms" DROP CONSTRAINT "rooms_pkey";
ALTER TABLE "seats" DROP CONSTRAINT "seats_pkey";
ALTER TABLE "keys" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;
ALTER TABLE "rooms" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;
ALTER TABLE "doors" ALTER COLUMN "house" DROP NOT NULL;
ALTER TABLE "logs" ALTER COLUMN "house" DROP NOT NULL;
ALTER TABLE "seats" ALTER COLUMN "b" SET DEFAULT 7;
UPDATE "seats" SET "b" = 7 WHERE "b" IS NULL;
ALTER TABLE "seats" ALTER COLUMN "b" SET NOT NULL;
-- drops_column rooms.id
ALTER TABLE "rooms" DROP COLUMN "id";
-- drops_column seats.line
ALTER TABLE "seats" DROP COLUMN "line";
-- drops_column seats.number
ALTER TABLE "seats" DROP COLUMN "number";
-- may_refuse_rows doors
ALTER TABLE "doors" ADD CONSTRAINT "doors_pkey" PRIMARY KEY ("id");
-- may_refuse_rows keys
ALTER TABLE "keys" ADD CONSTRAINT "keys_pkey" PRIMARY KEY ("house", "id", "number");
-- may_refuse_rows rooms
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_pkey" PRIMARY KEY ("house", "number");
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "seats_pkey" PRIMARY KEY ("a", "b");
-- down, transaction
ALTER TABLE "doors" DROP CONSTRAINT "doors_pkey";
ALTER TABLE "keys" DROP CONSTRAINT "keys_pkey";
ALTER TABLE "rooms" DROP CONSTRAINT "rooms_pkey";
ALTER TABLE "seats" DROP CONSTRAINT "seats_pkey";
-- refuses_rows rooms.id
ALTER TABLE "rooms" ADD COLUMN "id" bigint NOT NULL;
-- refuses_rows seats.line
ALTER TABLE "seats" ADD COLUMN "line" integer NOT NULL;
-- refuses_rows seats.number
ALTER TABLE "seats" ADD COLUMN "number" integer NOT NULL;
-- refuses_nulls doors.house
ALTER TABLE "doors" ALTER COLUMN "house" SET NOT NULL;
-- refuses_nulls logs.house
ALTER TABLE "logs" ALTER COLUMN "house" SET NOT NULL;
ALTER TABLE "seats" ALTER COLUMN "b" DROP DEFAULT;
ALTER TABLE "seats" ALTER COLUMN "b" DROP NOT NULL;
-- drops_column keys.number
ALTER TABLE "keys" DROP COLUMN "number";
-- drops_column rooms.number
ALTER TABLE "rooms" DROP COLUMN "number";
-- may_refuse_rows doors
ALTER TABLE "doors" ADD CONSTRAINT "doors_pkey" PRIMARY KEY ("house", "id");
-- may_refuse_rows keys
ALTER TABLE "keys" ADD CONSTRAINT "keys_pkey" PRIMARY KEY ("house", "id");
-- may_refuse_rows logs
ALTER TABLE "logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY ("house");
-- may_refuse_rows rooms
ALTER TABLE "rooms" ADD CONSTRAINT "rooms_pkey" PRIMARY KEY ("id");
-- may_refuse_rows seats
ALTER TABLE "seats" ADD CONSTRAINT "seats_pkey" PRIMARY KEY ("line", "number");
