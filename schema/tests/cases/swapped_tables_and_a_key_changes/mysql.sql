-- up, transaction
RENAME TABLE `people` TO `people__kit_swap`;
RENAME TABLE `users` TO `people`;
RENAME TABLE `people__kit_swap` TO `users`;
-- may_refuse_rows users
ALTER TABLE `users`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`, `part`);
-- down, transaction
RENAME TABLE `users` TO `people__kit_swap`;
RENAME TABLE `people` TO `users`;
RENAME TABLE `people__kit_swap` TO `people`;
-- may_refuse_rows people
ALTER TABLE `people`
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (`id`);
