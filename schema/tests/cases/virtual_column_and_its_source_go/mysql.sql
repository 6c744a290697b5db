-- up, transaction
-- drops_column people.a
-- drops_column people.next
ALTER TABLE `people`
    DROP COLUMN `a`,
    DROP COLUMN `next`;
-- down, transaction
ALTER TABLE `people`
    ADD COLUMN `a` int NULL,
    ADD COLUMN `next` int GENERATED ALWAYS AS (a + 1) VIRTUAL NULL;
