-- kit: renamed_from = count_visits
CREATE TRIGGER sum_visits AFTER INSERT ON users
FOR EACH ROW
BEGIN
    -- a; b
    IF NEW.visits > 0 THEN
        UPDATE totals SET visits = visits + NEW.visits;
    END IF;
END;
