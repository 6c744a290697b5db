-- up, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `named`,
    ADD CONSTRAINT `named` CHECK (length(name) > 1);
-- down, transaction
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `named`,
    ADD CONSTRAINT `named` CHECK (name <> '');
