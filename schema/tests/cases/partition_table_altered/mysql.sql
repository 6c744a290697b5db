-- candidate: column event.gone -> event.label (60 %)
-- up, transaction
ALTER TABLE `event` RENAME COLUMN `kind` TO `sort`;
-- rewrites_table event.sort
-- rewrites_table event.size
-- rewrites_table event.twice
-- drops_column event.gone
-- may_refuse_rows event
-- may_refuse_rows event
ALTER TABLE `event`
    DROP COLUMN `gone`,
    ADD COLUMN `label` longtext NULL,
    ADD COLUMN `twice` bigint GENERATED ALWAYS AS (size * 2) STORED NULL,
    ADD COLUMN `seen_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    MODIFY COLUMN `sort` varchar(60) NOT NULL,
    MODIFY COLUMN `size` bigint NULL,
    ADD CONSTRAINT `event_sort_day_key` UNIQUE (`sort`, `day`),
    ADD INDEX `event_sort_day_idx` (`sort`, `day`),
    ADD CONSTRAINT `event_check` CHECK (size > 0),
    COMMENT = 'Altered';
UPDATE `event` SET `size` = 7 WHERE `size` IS NULL;
ALTER TABLE `event` MODIFY COLUMN `size` bigint NOT NULL DEFAULT 7;
CREATE TRIGGER `__kit_touch_event` BEFORE UPDATE ON `event` FOR EACH ROW SET NEW.`seen_at` = if(NEW.`seen_at` <=> OLD.`seen_at`, utc_timestamp(6), NEW.`seen_at`);
-- down, transaction
DROP TRIGGER `__kit_touch_event`;
ALTER TABLE `event` RENAME COLUMN `sort` TO `kind`;
-- narrows_type event.kind
-- rewrites_table event.kind
-- narrows_type event.size
-- rewrites_table event.size
-- drops_column event.label
-- drops_column event.twice
-- drops_column event.seen_at
ALTER TABLE `event`
    DROP INDEX `event_sort_day_key`,
    DROP CONSTRAINT `event_check`,
    DROP INDEX `event_sort_day_idx`,
    DROP COLUMN `label`,
    DROP COLUMN `twice`,
    DROP COLUMN `seen_at`,
    ADD COLUMN `gone` longtext NULL,
    MODIFY COLUMN `kind` varchar(40) NOT NULL,
    MODIFY COLUMN `size` int NULL,
    COMMENT = '';
