-- up, transaction
ALTER EXTENSION "citext" UPDATE TO '1.6';
-- down, transaction
ALTER EXTENSION "citext" UPDATE TO '1.4';
