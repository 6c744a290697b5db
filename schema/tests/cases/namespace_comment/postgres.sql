-- up, transaction
CREATE SCHEMA "full";
COMMENT ON SCHEMA "full" IS 'new';
DROP SCHEMA "empty";
COMMENT ON SCHEMA "billing" IS 'money''s own';
-- down, transaction
CREATE SCHEMA "empty";
DROP SCHEMA "full";
COMMENT ON SCHEMA "billing" IS 'money';
