CREATE TRIGGER count_visits
    AFTER INSERT OR UPDATE OF visits ON users
    FOR EACH ROW EXECUTE FUNCTION add_visits();
