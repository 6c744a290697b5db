CREATE TRIGGER count_visits AFTER INSERT ON users
BEGIN
    UPDATE totals SET visits = visits + NEW.vists;
END;
