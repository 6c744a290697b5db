-- up, transaction
DROP VIEW `named_users`;
RENAME TABLE `active_users` TO `live_users`;
CREATE OR REPLACE VIEW `live_users` AS
select id, name from users where active and id > 1;
CREATE VIEW `named_users` AS
select id, name from live_users where name <> '';
-- down, transaction
DROP VIEW `named_users`;
RENAME TABLE `live_users` TO `active_users`;
CREATE OR REPLACE VIEW `active_users` AS
select id, name from users where active;
CREATE VIEW `named_users` AS
select id, name from active_users where name <> '';
