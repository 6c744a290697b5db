-- up, transaction
RENAME TABLE `documents` TO `papers`;
-- down, transaction
RENAME TABLE `papers` TO `documents`;
