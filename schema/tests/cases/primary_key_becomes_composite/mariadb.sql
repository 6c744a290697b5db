-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `name`);
-- down, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);
