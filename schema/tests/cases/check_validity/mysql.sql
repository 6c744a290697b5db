-- up, transaction
ALTER TABLE `users`
    ALTER CHECK `coded` ENFORCED,
    ALTER CHECK `mortal` NOT ENFORCED;
-- down, transaction
ALTER TABLE `users`
    ALTER CHECK `coded` NOT ENFORCED,
    ALTER CHECK `mortal` ENFORCED;
