-- up, transaction
DROP TRIGGER "count_visits";
ALTER TABLE "users" RENAME COLUMN "visits" TO "calls";
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.calls;
END;
-- down, transaction
DROP TRIGGER "count_visits";
ALTER TABLE "users" RENAME COLUMN "calls" TO "visits";
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
