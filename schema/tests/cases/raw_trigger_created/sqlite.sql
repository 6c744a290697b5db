-- up, transaction
CREATE TRIGGER "count_visits" AFTER INSERT ON users BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
-- down, transaction
DROP TRIGGER "count_visits";
