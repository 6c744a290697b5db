-- up, transaction
DROP TRIGGER "count_visits";
ALTER TABLE "users" RENAME TO "people";
CREATE TRIGGER "count_visits" AFTER INSERT ON people BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
-- down, transaction
DROP TRIGGER "count_visits";
ALTER TABLE "people" RENAME TO "users";
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
