-- up, transaction
CREATE INDEX "places_position_idx" ON "places" USING gist ("position");
-- down, transaction
DROP INDEX "places_position_idx";
