-- up, transaction
CREATE TABLE `organisations` (
    `id` bigint NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `memberships_of_people_in_organisations` (
    `id` bigint NOT NULL,
    `organisation_that_pays_for_the_membership` bigint NOT NULL,
    `reference_number_of_the_membership_in_the_organisation` varchar(40) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `memberships_of_people_in_organisations_reference_numbe_05e7799c` UNIQUE (`reference_number_of_the_membership_in_the_organisation`),
    INDEX `memberships_of_people_in_organisations_organisation_th_fce9a098` (`organisation_that_pays_for_the_membership`),
    CONSTRAINT `memberships_of_people_in_organisations_organisation_th_fce9a098` FOREIGN KEY (`organisation_that_pays_for_the_membership`) REFERENCES `organisations` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
-- down, transaction
-- drops_table memberships_of_people_in_organisations
DROP TABLE `memberships_of_people_in_organisations`;
-- drops_table organisations
DROP TABLE `organisations`;
