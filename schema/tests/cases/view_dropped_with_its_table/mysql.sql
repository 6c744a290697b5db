-- up, transaction
DROP VIEW `named_users`;
DROP VIEW `active_users`;
-- drops_table users
DROP TABLE `users`;
-- down, transaction
CREATE TABLE `users` (
    `id` bigint NOT NULL,
    `name` varchar(100) NOT NULL,
    `active` tinyint(1) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE VIEW `active_users` AS
select id, name from users where active;
CREATE VIEW `named_users` AS
select id, name from active_users where name <> '';
