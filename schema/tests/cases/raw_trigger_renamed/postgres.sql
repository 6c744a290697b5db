-- up, transaction
ALTER TRIGGER "count_visits" ON "users" RENAME TO "sum_visits";
-- down, transaction
ALTER TRIGGER "sum_visits" ON "users" RENAME TO "count_visits";
