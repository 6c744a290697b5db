CREATE TRIGGER IF NOT EXISTS count_visits AFTER INSERT ON users
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
