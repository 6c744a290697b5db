-- up, transaction
ALTER TABLE `users`
    ALTER INDEX `users_age_idx` IGNORED,
    ALTER INDEX `users_name_idx` NOT IGNORED;
-- down, transaction
ALTER TABLE `users`
    ALTER INDEX `users_age_idx` NOT IGNORED,
    ALTER INDEX `users_name_idx` IGNORED;
