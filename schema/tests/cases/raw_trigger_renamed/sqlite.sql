-- up, transaction
DROP TRIGGER "count_visits";
CREATE TRIGGER "sum_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
-- down, transaction
DROP TRIGGER "sum_visits";
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
