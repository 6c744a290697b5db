-- up, transaction
ALTER TABLE `messages`
    DROP FOREIGN KEY `messages_receiver_fkey`,
    DROP FOREIGN KEY `messages_sender_fkey`;
ALTER TABLE `messages`
    ADD CONSTRAINT `messages_receiver_fkey` FOREIGN KEY (`receiver`) REFERENCES `users` (`id`) ON DELETE CASCADE,
    ADD CONSTRAINT `messages_sender_fkey` FOREIGN KEY (`sender`) REFERENCES `users` (`id`) ON DELETE CASCADE;
-- down, transaction
ALTER TABLE `messages`
    DROP FOREIGN KEY `messages_receiver_fkey`,
    DROP FOREIGN KEY `messages_sender_fkey`;
ALTER TABLE `messages`
    ADD CONSTRAINT `messages_receiver_fkey` FOREIGN KEY (`receiver`) REFERENCES `users` (`id`),
    ADD CONSTRAINT `messages_sender_fkey` FOREIGN KEY (`sender`) REFERENCES `users` (`id`);
