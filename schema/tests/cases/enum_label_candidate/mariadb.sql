-- candidate: label mood.ugly -> mood.worse (60 %)
-- up, transaction
-- drops_label users.mood
-- rewrites_table users.mood
-- drops_label users.former
-- rewrites_table users.former
ALTER TABLE `users`
    MODIFY COLUMN `mood` enum('good','bad','worse') NOT NULL,
    MODIFY COLUMN `former` enum('good','bad','worse') NULL;
-- down, transaction
-- drops_label users.mood
-- rewrites_table users.mood
-- drops_label users.former
-- rewrites_table users.former
ALTER TABLE `users`
    MODIFY COLUMN `mood` enum('good','bad','ugly') NOT NULL,
    MODIFY COLUMN `former` enum('good','bad','ugly') NULL;
