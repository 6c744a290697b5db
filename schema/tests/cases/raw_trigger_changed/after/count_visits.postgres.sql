CREATE TRIGGER count_visits
    AFTER INSERT ON users
    FOR EACH ROW EXECUTE FUNCTION add_visits();
