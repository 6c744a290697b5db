-- note: after.rs:12:9: documents: MariaDB's vector index takes no column that admits NULL, so this target does without it
  help: searches read every row
-- stale: column:documents.name=documents.title
-- up, transaction
CREATE TABLE `users` (
    `id` binary(16) NOT NULL DEFAULT (unhex(replace(uuid(), '-', ''))),
    `email` varchar(255) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `users_email_key` UNIQUE (`email`)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TABLE `documents` (
    `id` binary(16) NOT NULL DEFAULT (unhex(replace(uuid(), '-', ''))),
    `user_id` binary(16) NOT NULL,
    `title` varchar(255) NOT NULL,
    `content` longtext NOT NULL,
    `content_hash` varchar(32) GENERATED ALWAYS AS (left(content, 32)) STORED,
    `metadata` json NOT NULL DEFAULT ('{}'),
    `created_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `updated_at` datetime(6) NOT NULL DEFAULT (utc_timestamp(6)),
    `embedding` vector(3) NULL,
    PRIMARY KEY (`id`),
    INDEX `documents_user_id_created_at_idx` (`user_id`, `created_at`),
    CONSTRAINT `title_not_empty` CHECK (title <> ''),
    CONSTRAINT `documents_user_id_fkey` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
CREATE TRIGGER `__kit_touch_documents` BEFORE UPDATE ON `documents` FOR EACH ROW SET NEW.`updated_at` = if(NEW.`updated_at` <=> OLD.`updated_at`, utc_timestamp(6), NEW.`updated_at`);
-- down, transaction
-- drops_table documents
DROP TABLE `documents`;
-- drops_table users
DROP TABLE `users`;
