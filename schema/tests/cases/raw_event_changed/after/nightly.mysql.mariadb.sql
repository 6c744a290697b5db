CREATE EVENT nightly ON SCHEDULE EVERY 2 HOUR
    ON COMPLETION PRESERVE
    DISABLE
    COMMENT 'the sum; again'
    DO BEGIN
        UPDATE users SET visits = 0;
        DELETE FROM users WHERE id < 0;
    END;
