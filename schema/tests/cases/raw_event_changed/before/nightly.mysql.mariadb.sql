-- At night.
CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY
    DISABLE
    DO UPDATE users SET visits = 0;
