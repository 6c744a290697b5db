-- candidate: column users.age -> users.rank (60 %)
-- up, transaction
DROP INDEX "users_north_idx";
DROP INDEX "users_south_idx";
ALTER TABLE "users" ADD COLUMN "rank" integer;
-- drops_column users.age
ALTER TABLE "users" DROP COLUMN "age";
-- drops_column users.points
ALTER TABLE "users" DROP COLUMN "points";
CREATE INDEX "users_east_idx" ON "users" ("id");
CREATE INDEX "users_west_idx" ON "users" ("id");
-- down, transaction
DROP INDEX "users_east_idx";
DROP INDEX "users_west_idx";
ALTER TABLE "users" ADD COLUMN "age" integer;
ALTER TABLE "users" ADD COLUMN "points" integer;
-- drops_column users.rank
ALTER TABLE "users" DROP COLUMN "rank";
CREATE INDEX "users_north_idx" ON "users" ("points") WHERE points > 0;
CREATE INDEX "users_south_idx" ON "users" ((age + 1));
