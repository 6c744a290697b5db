-- note: after.rs:5:9: users.id: mariadb numbers from 1 by 1 and does without the options
  help: the numbers differ from those of other targets; each is unique all the same
-- up, transaction
ALTER TABLE `users` MODIFY COLUMN `id` bigint NOT NULL AUTO_INCREMENT;
-- down, transaction
ALTER TABLE `users` MODIFY COLUMN `id` bigint NOT NULL;
