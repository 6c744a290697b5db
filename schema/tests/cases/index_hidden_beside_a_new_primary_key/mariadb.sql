-- up, transaction
-- may_refuse_rows tokens
ALTER TABLE `tokens` ADD PRIMARY KEY (`id`);
ALTER TABLE `tokens` ALTER INDEX `tokens_once` IGNORED;
-- down, transaction
ALTER TABLE `tokens`
    DROP PRIMARY KEY,
    ALTER INDEX `tokens_once` NOT IGNORED;
