CREATE TRIGGER count_visits AFTER INSERT ON users
FOR EACH ROW
BEGIN
    -- a; b
    IF NEW.calls > 0 THEN
        UPDATE totals SET visits = visits + NEW.calls;
    END IF;
END;
