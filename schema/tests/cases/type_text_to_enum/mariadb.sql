-- up, transaction
-- narrows_type users.mood
-- rewrites_table users.mood
ALTER TABLE `users`
    DROP CONSTRAINT `users_mood_check`,
    MODIFY COLUMN `mood` enum('happy','sad') NOT NULL DEFAULT 'happy';
-- down, transaction
-- narrows_type users.mood
-- rewrites_table users.mood
-- may_refuse_rows users
ALTER TABLE `users`
    MODIFY COLUMN `mood` varchar(20) NOT NULL DEFAULT 'happy',
    ADD CONSTRAINT `users_mood_check` CHECK (length(mood) > 0);
