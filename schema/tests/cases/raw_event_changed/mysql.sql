-- up, transaction
DROP EVENT `gone`;
DROP EVENT `nightly`;
CREATE EVENT `nightly` ON SCHEDULE EVERY 2 HOUR ON COMPLETION PRESERVE DISABLE COMMENT 'the sum; again' DO BEGIN
        UPDATE users SET visits = 0;
        DELETE FROM users WHERE id < 0;
    END;
-- down, transaction
DROP EVENT `nightly`;
CREATE EVENT `nightly` ON SCHEDULE EVERY 1 DAY DISABLE DO UPDATE users SET visits = 0;
CREATE EVENT `gone` ON SCHEDULE EVERY '1 4' DAY_HOUR DISABLE DO DELETE FROM users;
