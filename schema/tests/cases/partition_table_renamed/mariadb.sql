-- up, transaction
RENAME TABLE `event` TO `happening`;
RENAME TABLE `reading` TO `measure`;
-- down, transaction
RENAME TABLE `measure` TO `reading`;
RENAME TABLE `happening` TO `event`;
