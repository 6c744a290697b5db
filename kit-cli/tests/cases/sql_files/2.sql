-- The sum of what is positive.
-- kit: depends_on = totals
CREATE TRIGGER count_visits AFTER INSERT ON users
WHEN NEW.visits > 0
BEGIN
    UPDATE totals SET visits = visits + NEW.visits;
END;
