-- up, transaction
RENAME TABLE `active_users` TO `live_users`;
-- down, transaction
RENAME TABLE `live_users` TO `active_users`;
