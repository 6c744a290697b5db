DROP FUNCTION "odd name"(integer);
CREATE FUNCTION "over"(n text)
 RETURNS text
 LANGUAGE plpgsql
AS $function$BEGIN RETURN n; END$function$;
CREATE OR REPLACE FUNCTION "over"(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$BEGIN RETURN 1; END$function$;
CREATE OR REPLACE FUNCTION "app"."base"(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n$function$;
CREATE OR REPLACE PROCEDURE "add_user"()
 LANGUAGE sql
AS $procedure$INSERT INTO users DEFAULT VALUES$procedure$;
ALTER TABLE "users" DROP COLUMN "name";
DROP FUNCTION "two_of"(integer);
DROP FUNCTION "other"."base"(integer);
DROP SEQUENCE "user_numbers";
DROP SCHEMA "other";
CREATE FUNCTION "odd name"(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$BEGIN RETURN n; END$function$;
