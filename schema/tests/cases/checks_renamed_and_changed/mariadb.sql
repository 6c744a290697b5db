-- up, transaction
-- may_refuse_rows users
-- may_refuse_rows users
-- may_refuse_rows users
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `a`,
    DROP CONSTRAINT `b`,
    DROP CONSTRAINT `c`,
    ADD CONSTRAINT `a` CHECK (code < 90),
    ADD CONSTRAINT `b` CHECK (code > 1),
    ADD CONSTRAINT `born` CHECK (age > 0),
    ADD CONSTRAINT `c` CHECK (age < 200);
-- down, transaction
-- may_refuse_rows users
-- may_refuse_rows users
-- may_refuse_rows users
ALTER TABLE `users`
    DROP CONSTRAINT `a`,
    DROP CONSTRAINT `b`,
    DROP CONSTRAINT `born`,
    DROP CONSTRAINT `c`,
    ADD CONSTRAINT `a` CHECK (age > 0),
    ADD CONSTRAINT `b` CHECK (code > 0),
    ADD CONSTRAINT `c` CHECK (code < 90);
