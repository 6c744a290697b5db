CREATE TRIGGER count_visits AFTER INSERT ON users
FOR EACH ROW
BEGIN
    -- a; b
    IF NEW.visits > 0 THEN
        UPDATE totals SET visits = visits + NEW.visits;
    END IF;
END;
