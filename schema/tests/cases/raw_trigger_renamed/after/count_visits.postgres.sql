-- kit: renamed_from = count_visits
CREATE TRIGGER sum_visits
    AFTER INSERT OR UPDATE OF visits ON users
    FOR EACH ROW EXECUTE FUNCTION add_visits();
