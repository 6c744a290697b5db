-- up, transaction
UPDATE `seats` SET `b` = 7 WHERE `b` IS NULL;
-- may_refuse_rows doors
ALTER TABLE `doors`
    DROP PRIMARY KEY,
    MODIFY COLUMN `house` int NULL,
    ADD PRIMARY KEY (`id`);
-- may_refuse_rows keys
ALTER TABLE `keys`
    DROP PRIMARY KEY,
    ADD COLUMN `number` int NOT NULL DEFAULT 1,
    ADD PRIMARY KEY (`house`, `id`, `number`);
ALTER TABLE `logs`
    DROP PRIMARY KEY,
    MODIFY COLUMN `house` int NULL;
-- drops_column rooms.id
-- may_refuse_rows rooms
ALTER TABLE `rooms`
    DROP PRIMARY KEY,
    DROP COLUMN `id`,
    ADD COLUMN `number` int NOT NULL DEFAULT 1,
    ADD PRIMARY KEY (`house`, `number`);
-- drops_column seats.line
-- drops_column seats.number
-- may_refuse_rows seats
ALTER TABLE `seats`
    DROP PRIMARY KEY,
    DROP COLUMN `line`,
    DROP COLUMN `number`,
    MODIFY COLUMN `b` int NOT NULL DEFAULT 7,
    ADD PRIMARY KEY (`a`, `b`);
-- down, transaction
-- refuses_nulls doors.house
-- may_refuse_rows doors
ALTER TABLE `doors`
    DROP PRIMARY KEY,
    MODIFY COLUMN `house` int NOT NULL,
    ADD PRIMARY KEY (`house`, `id`);
-- drops_column keys.number
-- may_refuse_rows keys
ALTER TABLE `keys`
    DROP PRIMARY KEY,
    DROP COLUMN `number`,
    ADD PRIMARY KEY (`house`, `id`);
-- refuses_nulls logs.house
-- may_refuse_rows logs
ALTER TABLE `logs`
    MODIFY COLUMN `house` int NOT NULL,
    ADD PRIMARY KEY (`house`);
-- refuses_rows rooms.id
-- drops_column rooms.number
-- may_refuse_rows rooms
ALTER TABLE `rooms`
    DROP PRIMARY KEY,
    DROP COLUMN `number`,
    ADD COLUMN `id` bigint NOT NULL,
    ADD PRIMARY KEY (`id`);
-- refuses_rows seats.line
-- refuses_rows seats.number
-- may_refuse_rows seats
ALTER TABLE `seats`
    DROP PRIMARY KEY,
    ADD COLUMN `line` int NOT NULL,
    ADD COLUMN `number` int NOT NULL,
    MODIFY COLUMN `b` int NULL,
    ADD PRIMARY KEY (`line`, `number`);
