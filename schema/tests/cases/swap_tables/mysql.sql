-- up, transaction
RENAME TABLE `people` TO `people__kit_swap`;
RENAME TABLE `users` TO `people`;
RENAME TABLE `people__kit_swap` TO `users`;
-- down, transaction
RENAME TABLE `users` TO `people__kit_swap`;
RENAME TABLE `people` TO `users`;
RENAME TABLE `people__kit_swap` TO `people`;
