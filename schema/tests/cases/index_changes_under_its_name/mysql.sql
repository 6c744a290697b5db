-- up, transaction
ALTER TABLE `users`
    DROP INDEX `mine`,
    ADD INDEX `mine` (`b`, `a` DESC);
-- down, transaction
ALTER TABLE `users`
    DROP INDEX `mine`,
    ADD INDEX `mine` (`a`);
