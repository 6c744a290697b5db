-- up, transaction
CREATE TABLE `parents` (
    `id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `children` (
    `id` bigint NOT NULL,
    `age` int NOT NULL,
    `mother` bigint NOT NULL,
    `father` bigint NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `of_father` (`father`),
    INDEX `of_mother` (`mother`),
    CONSTRAINT `born` CHECK (age > 0),
    CONSTRAINT `mortal` CHECK (age < 200),
    CONSTRAINT `of_father` FOREIGN KEY (`father`) REFERENCES `parents` (`id`),
    CONSTRAINT `of_mother` FOREIGN KEY (`mother`) REFERENCES `parents` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `cousins` (
    `id` bigint NOT NULL,
    `aunt` bigint NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `of_aunt` (`aunt`),
    CONSTRAINT `of_aunt` FOREIGN KEY (`aunt`) REFERENCES `parents` (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table children
DROP TABLE `children`;
-- drops_table cousins
DROP TABLE `cousins`;
-- drops_table parents
DROP TABLE `parents`;
