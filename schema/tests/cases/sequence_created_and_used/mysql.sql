-- up, transaction
ALTER TABLE `users` ADD COLUMN `number` bigint NOT NULL DEFAULT 7;
-- down, transaction
-- drops_column users.number
ALTER TABLE `users` DROP COLUMN `number`;
