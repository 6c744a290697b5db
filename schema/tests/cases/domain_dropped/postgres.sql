-- up, transaction
DROP DOMAIN "email";
-- down, transaction
CREATE DOMAIN "email" AS varchar(320)
    CONSTRAINT "has_at" CHECK (VALUE LIKE '%@%');
