-- up, transaction
RENAME TABLE `p` TO `pp`;
ALTER TABLE `c` DROP FOREIGN KEY `c_p_fkey`;
-- rewrites_table c.p
ALTER TABLE `c` MODIFY COLUMN `p` varchar(30) NOT NULL;
-- rewrites_table pp.code
ALTER TABLE `pp` MODIFY COLUMN `code` varchar(30) NOT NULL;
ALTER TABLE `c` ADD CONSTRAINT `c_p_fkey` FOREIGN KEY (`p`) REFERENCES `pp` (`code`) ON DELETE CASCADE;
-- down, transaction
RENAME TABLE `pp` TO `p`;
ALTER TABLE `c` DROP FOREIGN KEY `c_p_fkey`;
-- narrows_type c.p
-- rewrites_table c.p
ALTER TABLE `c` MODIFY COLUMN `p` varchar(10) NOT NULL;
-- narrows_type p.code
-- rewrites_table p.code
ALTER TABLE `p` MODIFY COLUMN `code` varchar(10) NOT NULL;
ALTER TABLE `c` ADD CONSTRAINT `c_p_fkey` FOREIGN KEY (`p`) REFERENCES `p` (`code`) ON DELETE CASCADE;
