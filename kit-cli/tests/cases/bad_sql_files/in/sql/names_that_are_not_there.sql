-- kit: depends_on = user
CREATE TRIGGER m AFTER INSERT ON usrs BEGIN SELECT 1; END;
