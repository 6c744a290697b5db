-- up, transaction
CREATE SCHEMA "kinds";
ALTER DOMAIN "email" SET SCHEMA "kinds";
-- down, transaction
ALTER DOMAIN "kinds"."email" SET SCHEMA "public";
DROP SCHEMA "kinds";
