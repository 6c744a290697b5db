-- up, transaction
-- rewrites_table notes
ALTER TABLE `notes` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
-- down, transaction
-- rewrites_table notes
ALTER TABLE `notes` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
