-- up, transaction
-- rewrites_table a.m
-- may_refuse_rows a
ALTER TABLE `a`
    MODIFY COLUMN `m` enum('sad','happy') NOT NULL,
    ADD CONSTRAINT `cheerful` CHECK (m <> 'sad');
-- down, transaction
-- rewrites_table a.m
ALTER TABLE `a`
    DROP CONSTRAINT `cheerful`,
    MODIFY COLUMN `m` enum('happy','sad') NOT NULL;
