DROP FUNCTION "odd name"(integer);
CREATE SCHEMA "other";
CREATE SEQUENCE "user_numbers";
CREATE FUNCTION "other"."base"(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n - 1$function$;
CREATE OR REPLACE FUNCTION "over"(n integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$BEGIN RETURN 2; END$function$;
CREATE OR REPLACE FUNCTION "app"."base"(n integer)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT n + 1$function$;
CREATE FUNCTION "two_of"(n integer)
 RETURNS integer
 LANGUAGE sql
RETURN (app.base(n) + other.base(n));
ALTER TABLE "users" ADD COLUMN "name" text;
CREATE OR REPLACE PROCEDURE "add_user"()
 LANGUAGE sql
AS $procedure$INSERT INTO users (id, name) VALUES (nextval('user_numbers'), 'new')$procedure$;
DROP FUNCTION "over"(text);
CREATE FUNCTION "odd name"(n integer)
 RETURNS text
 LANGUAGE plpgsql
AS $function$BEGIN RETURN n; END$function$;
