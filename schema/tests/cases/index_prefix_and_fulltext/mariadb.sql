-- up, transaction
ALTER TABLE `pages`
    DROP INDEX `pages_title_idx`,
    ADD FULLTEXT INDEX `by_words` (`title`),
    ADD INDEX `pages_title_idx` (`title`(30));
ALTER TABLE `pages` ADD FULLTEXT INDEX `pages_body_notes_idx` (`body`, `notes`);
-- down, transaction
ALTER TABLE `pages`
    DROP INDEX `by_words`,
    DROP INDEX `pages_body_notes_idx`,
    DROP INDEX `pages_title_idx`,
    ADD INDEX `pages_title_idx` (`title`(20));
