-- up, transaction
CREATE TABLE `countries` (
    `id` bigint NOT NULL,
    `code` varchar(20) NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `countries_code_key` UNIQUE (`code`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
CREATE TABLE `towns` (
    `id` bigint NOT NULL,
    `country_code` varchar(20) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `towns_country_code_fkey` (`country_code`),
    CONSTRAINT `towns_country_code_fkey` FOREIGN KEY (`country_code`) REFERENCES `countries` (`code`) ON UPDATE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_0900_bin;
-- down, transaction
-- drops_table towns
DROP TABLE `towns`;
-- drops_table countries
DROP TABLE `countries`;
