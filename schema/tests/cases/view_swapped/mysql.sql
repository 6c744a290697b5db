-- up, transaction
RENAME TABLE `often` TO `often__kit_swap`;
RENAME TABLE `seldom` TO `often`;
RENAME TABLE `often__kit_swap` TO `seldom`;
-- down, transaction
RENAME TABLE `seldom` TO `often__kit_swap`;
RENAME TABLE `often` TO `seldom`;
RENAME TABLE `often__kit_swap` TO `often`;
