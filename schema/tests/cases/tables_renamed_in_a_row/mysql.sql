-- up, transaction
RENAME TABLE `b` TO `c`;
RENAME TABLE `a` TO `b`;
-- down, transaction
RENAME TABLE `b` TO `a`;
RENAME TABLE `c` TO `b`;
