-- up, transaction
ALTER TABLE `users`
    ALTER INDEX `users_age_idx` INVISIBLE,
    ALTER INDEX `users_name_idx` VISIBLE;
-- down, transaction
ALTER TABLE `users`
    ALTER INDEX `users_age_idx` VISIBLE,
    ALTER INDEX `users_name_idx` INVISIBLE;
