-- up, transaction
ALTER TABLE `books` DROP FOREIGN KEY `books_lang_fkey`;
-- rewrites_table books
ALTER TABLE `books` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
-- rewrites_table langs
ALTER TABLE `langs` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
ALTER TABLE `books` ADD CONSTRAINT `books_lang_fkey` FOREIGN KEY (`lang`) REFERENCES `langs` (`code`);
-- down, transaction
ALTER TABLE `books` DROP FOREIGN KEY `books_lang_fkey`;
-- rewrites_table books
ALTER TABLE `books` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
-- rewrites_table langs
ALTER TABLE `langs` CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
ALTER TABLE `books` ADD CONSTRAINT `books_lang_fkey` FOREIGN KEY (`lang`) REFERENCES `langs` (`code`);
