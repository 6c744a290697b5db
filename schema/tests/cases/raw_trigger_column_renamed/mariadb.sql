-- up, transaction
DROP TRIGGER `count_visits`;
ALTER TABLE `users` RENAME COLUMN `visits` TO `calls`;
CREATE TRIGGER `count_visits` AFTER INSERT ON users FOR EACH ROW BEGIN
    -- a; b
    IF NEW.calls > 0 THEN
        UPDATE totals SET visits = visits + NEW.calls;
    END IF;
END;
-- down, transaction
DROP TRIGGER `count_visits`;
ALTER TABLE `users` RENAME COLUMN `calls` TO `visits`;
CREATE TRIGGER `count_visits` AFTER INSERT ON users FOR EACH ROW BEGIN
    -- a; b
    IF NEW.visits > 0 THEN
        UPDATE totals SET visits = visits + NEW.visits;
    END IF;
END;
