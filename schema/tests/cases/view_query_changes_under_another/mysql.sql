-- up, transaction
DROP VIEW `named_users`;
CREATE OR REPLACE VIEW `active_users` AS
select name, id, active from users where active;
CREATE VIEW `named_users` AS
select id, name from active_users where name <> '';
-- down, transaction
DROP VIEW `named_users`;
CREATE OR REPLACE VIEW `active_users` AS
select id, name from users where active;
CREATE VIEW `named_users` AS
select id, name from active_users where name <> '';
