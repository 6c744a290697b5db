-- kit: depend_on = users
CREATE TRIGGER k AFTER INSERT ON users BEGIN SELECT 1; END;
