-- up, transaction
RENAME TABLE `users` TO `people`;
-- down, transaction
RENAME TABLE `people` TO `users`;
