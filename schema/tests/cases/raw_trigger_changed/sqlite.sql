-- up, transaction
DROP TRIGGER "count_visits";
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits * 2;
END;
-- down, transaction
DROP TRIGGER "count_visits";
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
