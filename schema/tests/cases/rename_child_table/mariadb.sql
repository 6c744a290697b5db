-- up, transaction
RENAME TABLE `posts` TO `articles`;
-- down, transaction
RENAME TABLE `articles` TO `posts`;
