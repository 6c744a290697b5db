-- kit: depends_on users
CREATE TRIGGER l AFTER INSERT ON users BEGIN SELECT 1; END;
