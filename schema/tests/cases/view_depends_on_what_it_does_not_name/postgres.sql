-- up, transaction
DROP VIEW "shown";
CREATE OR REPLACE VIEW "active_users" AS
select id, name from users where active and id > 0;
CREATE VIEW "shown" AS
select 1 as id;
-- down, transaction
DROP VIEW "shown";
CREATE OR REPLACE VIEW "active_users" AS
select id, name from users where active;
CREATE VIEW "shown" AS
select 1 as id;
