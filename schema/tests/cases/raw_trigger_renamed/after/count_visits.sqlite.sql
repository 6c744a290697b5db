-- kit: renamed_from = count_visits
CREATE TRIGGER IF NOT EXISTS sum_visits AFTER INSERT ON users
BEGIN
    -- a; b
    UPDATE totals SET visits = visits + NEW.visits;
END;
