-- up, transaction
CREATE OR REPLACE FUNCTION "twice"(amount integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT amount * (1 + 1)';
-- down, transaction
CREATE OR REPLACE FUNCTION "twice"(amount integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT amount * 2';
