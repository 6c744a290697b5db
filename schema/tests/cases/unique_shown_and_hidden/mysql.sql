-- up, transaction
ALTER TABLE `users`
    ALTER INDEX `codes` INVISIBLE,
    ALTER INDEX `bs` VISIBLE;
-- down, transaction
ALTER TABLE `users`
    ALTER INDEX `bs` INVISIBLE,
    ALTER INDEX `codes` VISIBLE;
