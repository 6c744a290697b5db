-- up, transaction
DROP VIEW `on_top`;
ALTER TABLE `users` ADD COLUMN `extra` bigint NULL;
CREATE OR REPLACE VIEW `shown` AS
select id from users where visits > 5 or extra > 1;
CREATE OR REPLACE VIEW `told` AS
select id, name, visits from users order by id;
CREATE VIEW `on_top` AS
select id from shown;
-- down, transaction
DROP VIEW `on_top`;
DROP VIEW `shown`;
-- drops_column users.extra
ALTER TABLE `users` DROP COLUMN `extra`;
CREATE OR REPLACE VIEW `told` AS
select id, name from users;
CREATE VIEW `shown` AS
select id from users where visits > 0;
CREATE VIEW `on_top` AS
select id from shown;
