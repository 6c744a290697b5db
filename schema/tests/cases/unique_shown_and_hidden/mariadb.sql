-- up, transaction
ALTER TABLE `users`
    ALTER INDEX `codes` IGNORED,
    ALTER INDEX `bs` NOT IGNORED;
-- down, transaction
ALTER TABLE `users`
    ALTER INDEX `bs` IGNORED,
    ALTER INDEX `codes` NOT IGNORED;
