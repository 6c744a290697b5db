-- up, transaction
DROP TRIGGER `watch`;
-- drops_column users.visits
ALTER TABLE `users` DROP COLUMN `visits`;
CREATE TRIGGER `watch` BEFORE INSERT ON totals FOR EACH ROW SET NEW.visits = NEW.visits + 1;
-- down, transaction
DROP TRIGGER `watch`;
-- refuses_rows users.visits
ALTER TABLE `users` ADD COLUMN `visits` int NULL;
ALTER TABLE `users` MODIFY COLUMN `visits` int NOT NULL;
CREATE TRIGGER `watch` BEFORE INSERT ON users FOR EACH ROW SET NEW.visits = NEW.visits + 1;
