-- up, transaction
CREATE OR REPLACE SQL SECURITY INVOKER VIEW `active_users` AS
select id, name from users where active
WITH CASCADED CHECK OPTION;
-- down, transaction
CREATE OR REPLACE VIEW `active_users` AS
select id, name from users where active
WITH LOCAL CHECK OPTION;
