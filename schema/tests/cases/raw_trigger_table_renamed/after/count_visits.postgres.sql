CREATE TRIGGER count_visits
    AFTER INSERT OR UPDATE OF visits ON people
    FOR EACH ROW EXECUTE FUNCTION add_visits();
