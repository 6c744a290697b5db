-- up, transaction
ALTER TABLE `a` RENAME COLUMN `name` TO `title`;
-- rewrites_table b.name
ALTER TABLE `b` MODIFY COLUMN `name` varchar(40) NULL;
-- down, transaction
ALTER TABLE `a` RENAME COLUMN `title` TO `name`;
-- narrows_type b.name
-- rewrites_table b.name
-- refuses_nulls b.name
ALTER TABLE `b` MODIFY COLUMN `name` varchar(20) NOT NULL;
