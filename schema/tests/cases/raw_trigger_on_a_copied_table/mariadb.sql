-- up, transaction
-- may_refuse_rows totals
ALTER TABLE `totals` ADD CONSTRAINT `not_negative` CHECK (visits >= 0);
-- may_refuse_rows users
ALTER TABLE `users` ADD CONSTRAINT `users_visits_key` UNIQUE (`visits`);
-- down, transaction
ALTER TABLE `totals` DROP CONSTRAINT `not_negative`;
ALTER TABLE `users` DROP INDEX `users_visits_key`;
